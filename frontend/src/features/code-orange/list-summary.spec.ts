import { isOpen, listSummary } from './list-summary.js';

const message = (status: string, ...answers: (string | null)[]) => ({
  status,
  recipients: answers.map((answer) => ({ answer })),
});

describe('the list of urgent messages in a sentence', () => {
  it.each([
    [[], 'Er loopt geen code oranje.'],
    [[message('withdrawn', 'help_needed'), message('handed_over')], 'Er loopt geen code oranje.'],
    [[message('sent', null, 'here')], 'Eén code oranje loopt.'],
    [
      [message('draft'), message('awaiting_approval'), message('sent', 'help_needed'), message('sent', 'help_needed', null)],
      '2 organisaties vragen hulp. Eén bericht wacht op goedkeuring. 2 berichten code oranje lopen. Er is één concept.',
    ],
  ])('case %#', (messages, sentence) => {
    expect(listSummary(messages)).toBe(sentence);
  });

  it('calls a withdrawn message closed and a draft open', () => {
    expect([isOpen(message('withdrawn')), isOpen(message('draft'))]).toEqual([false, true]);
  });
});
