import { marksOfTrend } from './marks-of-trend.js';

const history = [
  { at: '2026-11-10T22:30:00Z', sentence: 'Kleur van groen naar geel.' },
  { at: '2026-11-11T10:00:00Z', sentence: 'Eigenaar is nu Samira.' },
];
const code = {
  subject: 'Let op vapes',
  status: 'sent',
  approvedAt: '2026-11-12T10:00:00Z',
  handedOverTo: null,
  handedOverAt: null,
};

describe('marks along the line of a trend', () => {
  it('marks changes of colour only, on the Dutch day', () => {
    expect(marksOfTrend({ history })).toEqual([{ date: '2026-11-10', kind: 'level', text: 'Kleur van groen naar geel.' }]);
  });

  it('marks a code oranje once it was approved, and a handreiking once it was adopted', () => {
    const marks = marksOfTrend({
      history: [],
      codeOranges: [code, { ...code, approvedAt: null }],
      guidances: [
        { title: 'THC-vapes', status: 'adopted', updatedAt: '2026-11-13T10:00:00Z' },
        { title: 'Concept', status: 'concept', updatedAt: '2026-11-14T10:00:00Z' },
      ],
    });
    expect(marks.map(({ date, kind }) => [date, kind])).toEqual([
      ['2026-11-12', 'code-orange'],
      ['2026-11-13', 'guidance'],
    ]);
  });

  it('marks a hand-over with whom and when', () => {
    const [mark] = marksOfTrend({
      history: [],
      codeOranges: [{ ...code, handedOverTo: 'OOV-piket', handedOverAt: '2026-11-15T10:00:00Z' }],
    });
    expect(mark).toMatchObject({ date: '2026-11-15', text: 'overgedragen aan OOV-piket' });
  });
});
