import { groupGuidances, guidanceSummary } from './guidance-groups.js';

const guidance = (title: string, status: string, stale: string | null = null) => ({ title, status, stale });
const list = [
  guidance('Vapen', 'adopted'),
  guidance('Nepwapens', 'concept'),
  guidance('Momo', 'expired', 'Te oud.'),
  guidance('Lachgas', 'adopted', 'De datum is voorbij.'),
  guidance('Examenstunt', 'adopted'),
];

describe('the list of handreikingen', () => {
  it('puts what is out of date first and leaves out empty groups', () => {
    const seen = groupGuidances(list).map(({ group, items }) => [group, items.map((item) => item.title)]);
    expect(seen).toEqual([
      ['stale', ['Lachgas']],
      ['concept', ['Nepwapens']],
      ['adopted', ['Examenstunt', 'Vapen']],
      ['expired', ['Momo']],
    ]);
    expect(groupGuidances([])).toEqual([]);
  });

  it('says it in sentences', () => {
    expect(guidanceSummary(list)).toBe(
      'Eén handreiking moet opnieuw bekeken worden. 3 handreikingen zijn vastgesteld. Eén concept is in de maak.',
    );
    expect(guidanceSummary([])).toBe('Er is nog geen handreiking vastgesteld.');
  });
});
