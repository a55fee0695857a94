import { type LedgerRow, ledgerCounts, ledgerMoments, ledgerRows } from './ledger-rows.js';

const row = (name: string, status: string, answer: string | null = null): LedgerRow => ({
  id: name,
  organisation: { id: name, name },
  status,
  answer,
  sentAt: null,
  deliveredAt: null,
  confirmedAt: null,
});
const rows = [
  row('De Linde', 'confirmed', 'not_here'),
  row('Beukenhof', 'delivered'),
  row('Wilgenrijk', 'confirmed', 'help_needed'),
  row('Anker', 'not_sent'),
  row('Arcadia', 'sent'),
];

describe('the ledger of a code oranje', () => {
  it('puts who asks for help first, then who got nothing, then who is silent', () => {
    expect(ledgerRows(rows, 'all').map((each) => each.id)).toEqual(['Wilgenrijk', 'Anker', 'Arcadia', 'Beukenhof', 'De Linde']);
  });

  it.each([
    ['unconfirmed' as const, ['Anker', 'Arcadia', 'Beukenhof']],
    ['help' as const, ['Wilgenrijk']],
    ['not_sent' as const, ['Anker']],
  ])('shows only %s', (filter, ids) => {
    expect(ledgerRows(rows, filter).map((each) => each.id)).toEqual(ids);
  });

  it('counts what each filter would show', () => {
    expect(ledgerCounts(rows)).toEqual({ all: 5, unconfirmed: 3, help: 1, not_sent: 1 });
  });

  it('tells the moments that happened, in order', () => {
    const confirmed = { ...row('x', 'confirmed'), sentAt: '2026-11-20T10:00:00Z', confirmedAt: '2026-11-20T10:05:00Z' };
    expect(ledgerMoments(confirmed).map((moment) => moment.step)).toEqual(['sent', 'confirmed']);
  });
});
