import { emptyDraft, observationOf } from './log-draft.js';
import { LogQueue, type QueueStorage, type Send, type SendOutcome } from './log-queue.js';

const now = new Date('2026-11-20T14:05:00Z');
const draft = (text: string) => ({ ...emptyDraft, text });
const entry = (id: string, text = 'Vapes op het plein', at = now) => [draft(text), observationOf(draft(text), id, at)] as const;

function storage(): QueueStorage & { keys(): string[] } {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}

const saved: SendOutcome = { kind: 'saved', observationId: 'w1', text: 'Vapes op het plein' };
/** A server that answers with these outcomes, one after another, and remembers what it got. */
function server(...outcomes: SendOutcome[]) {
  const got: string[] = [];
  const send: Send = (sent) => {
    got.push(sent.clientId);
    return Promise.resolve(outcomes.shift() ?? saved);
  };
  return { send, got };
}

describe('the queue of what was logged', () => {
  it('keeps nothing in the browser once the server has it', async () => {
    const kept = storage();
    const queue = new LogQueue('q.', kept, server().send, () => 5);
    await queue.add(...entry('a'));
    expect(queue.entries()).toMatchObject([{ clientId: 'a', state: 'saved', observationId: 'w1', savedAt: 5 }]);
    expect(kept.keys()).toEqual([]);
  });

  it('stands in the list and in the browser while it is being sent', async () => {
    const kept = storage();
    let answer: (outcome: SendOutcome) => void = () => undefined;
    const queue = new LogQueue('q.', kept, () => new Promise((resolve) => (answer = resolve)));
    const adding = queue.add(...entry('a'));
    expect(queue.entries()).toMatchObject([{ state: 'sending' }]);
    expect(kept.keys()).toEqual(['q.a']);
    answer(saved);
    await adding;
  });

  it('waits without a connection and is sent, oldest first, when it is back', async () => {
    const { send, got } = server({ kind: 'later' }, { kind: 'later' });
    const queue = new LogQueue('q.', storage(), send);
    await queue.add(...entry('a'));
    await queue.add(...entry('b'));
    expect(queue.entries().map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    await queue.flush();
    expect(got.slice(-2)).toEqual(['a', 'b']);
    expect(queue.entries().map(({ state }) => state)).toEqual(['saved', 'saved']);
  });

  it('waits when sending breaks off, and sends under the same client id', async () => {
    let first = true;
    const got: string[] = [];
    const queue = new LogQueue('q.', storage(), (sent) => {
      got.push(sent.clientId);
      if (!first) return Promise.resolve(saved);
      first = false;
      return Promise.reject(new TypeError('network'));
    });
    await queue.add(...entry('a'));
    expect(queue.entries()).toMatchObject([{ state: 'waiting' }]);
    await queue.flush();
    expect(got).toEqual(['a', 'a']);
  });

  it('survives a reload, also when it broke off in the middle of sending', async () => {
    const kept = storage();
    void new LogQueue('q.', kept, () => new Promise(() => undefined)).add(...entry('a', 'Vuurwerk in Woensel'));
    const { send, got } = server();
    const after = new LogQueue('q.', kept, send);
    expect(after.entries()).toMatchObject([{ state: 'waiting', draft: { text: 'Vuurwerk in Woensel' } }]);
    await after.flush();
    expect(got).toEqual(['a']);
  });

  it('reads back what waits newest first', () => {
    const kept = storage();
    const off = new LogQueue('q.', kept, server({ kind: 'later' }).send);
    void off.add(...entry('new', 'nieuw', new Date('2026-11-20T15:00:00Z')));
    void off.add(...entry('old', 'oud', new Date('2026-11-20T09:00:00Z')));
    expect(new LogQueue('q.', kept, server().send).entries().map(({ clientId }) => clientId)).toEqual(['new', 'old']);
  });

  it('keeps a refused one with the reason, and goes on with the next', async () => {
    const { send } = server({ kind: 'refused', sentence: 'Deze plaats kennen we niet.' });
    const queue = new LogQueue('q.', storage(), send);
    await Promise.all([queue.add(...entry('a')), queue.add(...entry('b'))]);
    expect(queue.entries().map(({ clientId, state, sentence }) => [clientId, state, sentence])).toEqual([
      ['b', 'saved', undefined],
      ['a', 'refused', 'Deze plaats kennen we niet.'],
    ]);
  });

  it('never sends a refused one again by itself', async () => {
    const { send, got } = server({ kind: 'refused', sentence: 'Nee.' });
    const queue = new LogQueue('q.', storage(), send);
    await queue.add(...entry('a'));
    await queue.flush();
    expect(got).toEqual(['a']);
  });

  it('keeps the route when it is about one child', async () => {
    const route = { title: 'Over één leerling', reason: 'Er staat een naam.', steps: [] };
    const queue = new LogQueue('q.', storage(), server({ kind: 'route', route }).send);
    await queue.add(...entry('a'));
    expect(queue.entries()).toMatchObject([{ state: 'route', route }]);
  });

  it('gives the entry back when it is taken out to change it', async () => {
    const kept = storage();
    const queue = new LogQueue('q.', kept, server({ kind: 'later' }).send);
    await queue.add(...entry('a', 'Vapes'));
    expect(queue.remove('a')?.draft.text).toBe('Vapes');
    expect([queue.entries(), kept.keys()]).toEqual([[], []]);
  });

  it('keeps what may stay visible with its reason, until it is sent after a reload', async () => {
    const kept = storage();
    const roos = { ...draft('Bij Roos'), restored: [{ start: 4, end: 8, reason: 'place' as const }] };
    await new LogQueue('q.', kept, server({ kind: 'later' }).send).add(roos, observationOf(roos, 'a', now));
    const sent: unknown[] = [];
    const send: Send = ({ input }) => (sent.push(input.restored), Promise.resolve(saved));
    await new LogQueue('q.', kept, send).flush();
    expect(sent).toEqual([[{ start: 4, end: 8, reason: 'place' }]]);
  });

  it('leaves entries of somebody else and broken ones alone', () => {
    const kept = storage();
    kept.setItem('other.a', '{}');
    kept.setItem('q.broken', '{');
    expect(new LogQueue('q.', kept, server().send).entries()).toEqual([]);
  });

  it('goes on in memory when the browser keeps nothing', async () => {
    const full: QueueStorage = {
      ...storage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const queue = new LogQueue('q.', full, server({ kind: 'later' }).send);
    await queue.add(...entry('a'));
    expect(queue.entries()).toMatchObject([{ state: 'waiting' }]);
  });
});
