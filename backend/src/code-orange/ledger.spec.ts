import { ledgerSentence } from './ledger.js';

const sent = { status: 'sent' as const, handedOverTo: null };
const row = (status: 'sent' | 'confirmed' | 'not_sent' | 'unsure', answer: string | null = null) => ({ status, answer });

describe('ledgerSentence', () => {
  it('says who confirmed, who asks for help, where it plays, and who may not have it', () => {
    const rows = [row('confirmed', 'here'), row('confirmed', 'help_needed'), row('sent'), row('not_sent'), row('unsure')];
    expect(ledgerSentence(sent, rows)).toBe(
      '2 van 5 bevestigd; 1 vraagt hulp; bij 1 speelt het; bij 1 is het niet verstuurd; bij 1 is het niet zeker aangekomen.',
    );
  });

  it.each([
    [{ status: 'draft' as const, handedOverTo: null }, 'Concept voor 1 organisatie.'],
    [{ status: 'awaiting_approval' as const, handedOverTo: null }, 'Wacht op goedkeuring door een tweede persoon.'],
    [{ status: 'withdrawn' as const, handedOverTo: null }, 'Ingetrokken. 0 van 1 bevestigd.'],
    [{ status: 'handed_over' as const, handedOverTo: 'het OOV-piket' }, 'Overgedragen aan het OOV-piket.'],
  ])('%o reads %s', (message, sentence) => {
    expect(ledgerSentence(message, [row('sent')])).toBe(sentence);
  });
});
