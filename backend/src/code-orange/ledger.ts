import type { CodeOrange, CodeOrangeRecipient } from './code-orange.entity.js';

/** The state of a message in one Dutch sentence: '7 van 9 bevestigd; 1 vraagt hulp.' */
export function ledgerSentence(
  message: Pick<CodeOrange, 'status' | 'handedOverTo'>,
  rows: readonly Pick<CodeOrangeRecipient, 'status' | 'answer'>[],
): string {
  if (message.status === 'handed_over') return `Overgedragen aan ${message.handedOverTo ?? 'onbekend'}.`;
  if (message.status === 'draft') return `Concept voor ${rows.length} ${rows.length === 1 ? 'organisatie' : 'organisaties'}.`;
  if (message.status === 'awaiting_approval') return 'Wacht op goedkeuring door een tweede persoon.';
  const count = (test: (row: Pick<CodeOrangeRecipient, 'status' | 'answer'>) => boolean) => rows.filter(test).length;
  const help = count((row) => row.answer === 'help_needed');
  const parts = [
    `${count((row) => row.status === 'confirmed')} van ${rows.length} bevestigd`,
    help > 0 ? `${help} ${help === 1 ? 'vraagt' : 'vragen'} hulp` : '',
    part(
      count((row) => row.answer === 'here'),
      'speelt het',
    ),
    part(
      count((row) => row.status === 'not_sent'),
      'is het niet verstuurd',
    ),
    part(
      count((row) => row.status === 'unsure'),
      'is het niet zeker aangekomen',
    ),
  ];
  return `${message.status === 'withdrawn' ? 'Ingetrokken. ' : ''}${parts.filter(Boolean).join('; ')}.`;
}

const part = (count: number, what: string): string => (count > 0 ? `bij ${count} ${what}` : '');
