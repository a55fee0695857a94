/** One organisation in the ledger of a sent code oranje. */
export interface LedgerRow {
  id: string;
  organisation: { id: string; name: string };
  status: string;
  answer: string | null;
  sentAt: string | null;
  deliveredAt: string | null;
  confirmedAt: string | null;
}

/** What the host wants to see of the ledger. */
export const LEDGER_FILTERS = ['all', 'unconfirmed', 'help', 'not_sent'] as const;
export type LedgerFilter = (typeof LEDGER_FILTERS)[number];

const matches: Record<LedgerFilter, (row: LedgerRow) => boolean> = {
  all: () => true,
  unconfirmed: (row) => row.status !== 'confirmed',
  help: (row) => row.answer === 'help_needed',
  not_sent: (row) => row.status === 'not_sent',
};

/** How many organisations stand under each filter. */
export function ledgerCounts(rows: readonly LedgerRow[]): Record<LedgerFilter, number> {
  const count = (filter: LedgerFilter) => rows.filter(matches[filter]).length;
  return { all: count('all'), unconfirmed: count('unconfirmed'), help: count('help'), not_sent: count('not_sent') };
}

/** Who asks for help stands on top, then who got nothing, then who did not confirm; the rest by name. */
function urgency(row: LedgerRow): number {
  if (row.answer === 'help_needed') return 0;
  if (row.status === 'not_sent' || row.status === 'unsure') return 1;
  return row.status === 'confirmed' ? 3 : 2;
}

/** The rows under one filter, the ones that need a person first. */
export function ledgerRows<Row extends LedgerRow>(rows: readonly Row[], filter: LedgerFilter): Row[] {
  return rows
    .filter(matches[filter])
    .sort((a, b) => urgency(a) - urgency(b) || a.organisation.name.localeCompare(b.organisation.name, 'nl'));
}

/** The moments of one recipient in order of time: sent, delivered, confirmed. */
export function ledgerMoments(row: LedgerRow): { step: 'sent' | 'delivered' | 'confirmed'; at: string }[] {
  const steps = [
    { step: 'sent' as const, at: row.sentAt },
    { step: 'delivered' as const, at: row.deliveredAt },
    { step: 'confirmed' as const, at: row.confirmedAt },
  ];
  return steps.flatMap(({ step, at }) => (at ? [{ step, at }] : []));
}
