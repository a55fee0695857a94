import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { renderWithApi, type Asked } from '../../lib/testing.js';
import { Toasts } from '../../ui/toasts.js';
import type { WordChange, WordEffect, WordEntry, WordList } from './queries.js';
import { useWordActs } from './use-word-acts.js';
import { useWordDrafts } from './use-word-drafts.js';
import { ChangeList } from './word-history.js';
import { TopicWordList } from './word-list.js';

configure({ asyncUtilTimeout: 20_000 });

const word = (term: string, part: Partial<WordEntry> = {}): WordEntry => ({
  topic: 'fireworks',
  term,
  spellings: [],
  meaning: null,
  since: null,
  seenWhere: null,
  innocent: null,
  not: [],
  weight: 1,
  origin: 'file',
  version: 0,
  changedAt: null,
  ...part,
});
const cobra = word('cobra', { spellings: ['cobra 6'], meaning: 'Zwaar knalvuurwerk', weight: 2, not: ['dierentuin'] });
const listOf = (...words: WordEntry[]): WordList => ({
  code: 'fireworks',
  label: 'Vuurwerk en explosieven',
  description: 'Illegaal vuurwerk.',
  not: [],
  words,
});
const effect: WordEffect = {
  looked: 40,
  addedCount: 1,
  removedCount: 0,
  sentence: 'Dit voegt één label toe, in de waarnemingen van de laatste 90 dagen.',
  added: [
    {
      observationId: 'w1',
      text: 'Ze gooien lawinepijlen bij het station',
      label: 'Vuurwerk en explosieven',
      start: 10,
      end: 22,
      because: "Het woord 'lawinepijlen' staat in de lijst.",
      noticedAt: '2026-11-20T10:00:00Z',
    },
  ],
  removed: [],
};
const teaches = ['feeds.read', 'tagging.teach'];

/** The list as the page shows it; a colleague can change it under the form. */
function Page({ first, then }: { first: WordList; then: WordList }) {
  const drafts = useWordDrafts();
  const [list, setList] = useState(first);
  const acts = useWordActs('fireworks', () => undefined);
  return (
    <MemoryRouter>
      <TopicWordList list={list} drafts={drafts} acts={acts} wanted={null} refresh={() => setList(then)} />
      <Toasts />
    </MemoryRouter>
  );
}
type Answers = NonNullable<NonNullable<Parameters<typeof renderWithApi>[1]>['answers']>;
const show = (first: WordList, answers: Answers = {}, { then = first, permissions = teaches } = {}) =>
  renderWithApi(<Page first={first} then={then} />, {
    permissions,
    answers: { WordEffect: { data: { wordEffect: effect } }, WordChanges: { data: { wordChanges: [] } }, ...answers },
  });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const saved = (asked: Asked[]) =>
  asked.filter(({ operation }) => operation === 'SaveTopicWord').map(({ variables }) => variables['input']);
const value = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label).value;

describe('a word list', () => {
  beforeEach(() => localStorage.clear());

  it('is read by who may not change it: in the order of the alphabet, a weight in words', () => {
    show(listOf(word('vuurpijl', { weight: 0.5 }), cobra), {}, { permissions: ['feeds.read'] });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['cobra', 'vuurpijl']);
    expect(screen.getByText('bijna zeker')).toBeTruthy();
    expect(screen.getByText('zwakke aanwijzing')).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Download als YAML']);
  });

  it('says when there are no words yet', () => {
    show(listOf());
    expect(screen.getByText('Nog geen woorden')).toBeTruthy();
  });

  it('shows what a change does, with the words marked, before it is saved', async () => {
    show(listOf(cobra));
    await press('Aanpassen cobra');
    expect(document.activeElement).toBe(screen.getByLabelText('Woord'));
    await userEvent.type(screen.getByLabelText('Schrijfwijzen'), 'lawinepijlen');
    await screen.findByText(effect.sentence);
    await press('Laat zien');
    expect(document.querySelector('mark')?.textContent).toBe('lawinepijlen (wijst op: Vuurwerk en explosieven)');
  });

  it('is saved at once, with the version it began from, and can be taken back', async () => {
    const change = { id: 'c1', term: 'cobra', sentence: '', madeBy: '', madeAt: '2026-11-20T10:00:00Z', undone: false, undoable: true, before: cobra, after: cobra }; // prettier-ignore
    const { asked } = show(listOf({ ...cobra, version: 4 }), {
      SaveTopicWord: { data: { saveTopicWord: cobra } },
      WordChanges: { data: { wordChanges: [change] } },
      UndoWordChange: { data: { undoWordChange: { code: 'fireworks' } } },
    });
    await press('Aanpassen cobra');
    await userEvent.click(screen.getByLabelText(/^zwakke aanwijzing/));
    await press('Bewaren');
    await screen.findByText("'cobra' is bewaard.");
    expect(saved(asked)).toMatchObject([
      { topic: 'fireworks', term: 'cobra', was: 'cobra', version: 4, weight: 0.5, not: ['dierentuin'] },
    ]);
    expect(document.activeElement?.textContent).toBe('cobra');
    await press('Ongedaan maken');
    await waitFor(() => expect(asked.at(-1)).toEqual({ operation: 'UndoWordChange', variables: { id: 'c1' } }));
  });

  it('keeps what was typed through a reload', async () => {
    const { unmount } = show(listOf(cobra));
    await press('Woord toevoegen');
    await userEvent.type(screen.getByLabelText('Woord'), 'nitraat');
    unmount();
    show(listOf(cobra));
    expect(value(/^Woord$/)).toBe('nitraat');
    await press('Annuleren');
    expect(screen.queryByLabelText('Woord')).toBeNull();
    expect(localStorage.getItem('onderstroom.draft.words')).toBe('{}');
  });

  it('says at the field what is wrong, and sends nothing', async () => {
    const { asked } = show(listOf(cobra));
    await press('Woord toevoegen');
    await press('Bewaren');
    expect(screen.getByRole('alert').textContent).toBe('Vul een woord in van ten minste twee letters.');
    expect(document.activeElement).toBe(screen.getByLabelText('Woord'));
    expect(saved(asked)).toEqual([]);
  });

  it('puts a refusal at its field and keeps the form', async () => {
    show(listOf(cobra), { SaveTopicWord: { refusal: 'tagging.wordField.meaning' } });
    await press('Aanpassen cobra');
    await userEvent.type(screen.getByLabelText('Betekenis'), ', verboden');
    await press('Bewaren');
    await waitFor(() => expect(screen.getByLabelText('Betekenis').getAttribute('aria-invalid')).toBe('true'));
    expect(value(/^Betekenis/)).toBe('Zwaar knalvuurwerk, verboden');
  });

  it('shows both words when a colleague was first, and saves over the new one only when that is chosen', async () => {
    const theirs = { ...cobra, meaning: 'Verboden knalvuurwerk', version: 7 };
    const { asked } = show(listOf(cobra), { SaveTopicWord: { refusal: 'tagging.wordChanged' } }, { then: listOf(theirs) });
    await press('Aanpassen cobra');
    await userEvent.clear(screen.getByLabelText('Betekenis'));
    await userEvent.type(screen.getByLabelText('Betekenis'), 'Heel hard');
    await press('Bewaren');
    const both = within(await screen.findByRole('list', { name: 'Waarin de twee verschillen' }));
    expect(both.getByRole('listitem').textContent).toBe('BetekenisStaat er nu: Verboden knalvuurwerkVulde jij in: Heel hard');
    expect(value(/^Betekenis/)).toBe('Heel hard');
    expect(screen.queryByRole('button', { name: 'Bewaren' })).toBeNull();
    await press('Bewaar wat ik invulde');
    await waitFor(() => expect(saved(asked)).toMatchObject([{ version: 0 }, { version: 7, meaning: 'Heel hard' }]));
  });

  it('keeps what was typed of a word that a colleague took out, and lets it go when asked', async () => {
    show(listOf(cobra), { SaveTopicWord: { refusal: 'tagging.wordGone' } }, { then: listOf(word('vuurpijl')) });
    await press('Aanpassen cobra');
    await userEvent.type(screen.getByLabelText('Betekenis'), '!');
    await press('Bewaren');
    await screen.findByText("Een collega heeft 'cobra' net weggehaald of anders genoemd");
    expect(value(/^Betekenis/)).toBe('Zwaar knalvuurwerk!');
    await press('Laat het zo');
    expect(screen.queryByRole('form')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Vuurwerk en explosieven');
  });

  it('takes a word out after a look at what that does', async () => {
    const { asked } = show(listOf(cobra, word('vuurpijl')), { RemoveTopicWord: { data: { removeTopicWord: true } } });
    await press('Weghalen cobra');
    await screen.findByText(effect.sentence);
    await press("'cobra' weghalen");
    await screen.findByText("'cobra' is weggehaald.");
    expect(asked.find(({ operation }) => operation === 'RemoveTopicWord')?.variables).toEqual({
      topic: 'fireworks',
      term: 'cobra',
      version: 0,
    });
    expect(asked.find(({ operation }) => operation === 'WordEffect')?.variables['remove']).toBe(true);
  });
});

describe('the history of a word list', () => {
  const change = (id: string, part: Partial<WordChange> = {}): WordChange => ({
    id,
    term: 'cobra',
    sentence: `Wijziging ${id}.`,
    madeBy: 'Redactie, Jongerenwerk Voorbeeld',
    madeAt: '2026-11-20T10:00:00Z',
    undone: false,
    undoable: false,
    before: cobra,
    after: { ...cobra, weight: 0.5 },
    ...part,
  });

  it('tells what was and what became, and offers to take back only what can be', async () => {
    const undone: string[] = [];
    const changes = [change('2', { undoable: true }), change('1', { undone: true, before: null })];
    renderWithApi(<ChangeList changes={changes} acts={{ undo: (id) => Promise.resolve(void undone.push(id)) }} />, {
      permissions: teaches,
    });
    expect(screen.getByText('Hoe zeker', { exact: false }).textContent).toBe(
      'Hoe zeker: weg: bijna zeker →  erbij: zwakke aanwijzing',
    );
    expect(screen.getByText('ongedaan gemaakt', { exact: false })).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await press(/^Ongedaan maken ?: Wijziging 2/);
    expect(undone).toEqual(['2']);
  });

  it('is for reading only to who may not change the list', () => {
    renderWithApi(<ChangeList changes={[change('2', { undoable: true })]} acts={{ undo: () => Promise.resolve() }} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
