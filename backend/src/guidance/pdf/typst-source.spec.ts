import fc from 'fast-check';
import { inflateSync } from 'node:zlib';
import { Level } from '../../trends/trend.entity.js';
import { bullets, fixedHeading, paragraph, question, sourced, subHeading } from '../drafting/block.js';
import type { Block } from '../content.js';
import { guidancePdf, pdfName } from './guidance-pdf.js';
import { printable, type PrintedGuidance, typstSource, typstString } from './typst-source.js';

const printed = (content: Block[], part: Partial<PrintedGuidance> = {}): PrintedGuidance => ({
  title: 'Oproep en openbare orde in Eindhoven',
  status: 'concept',
  version: 3,
  level: Level.yellow,
  schoolTypes: ['VO'],
  document: { type: 'doc', content },
  sources: [{ key: 'nieuws-1', label: 'Bericht, nos.nl', link: 'https://nos.nl/1' }],
  reviewBefore: new Date('2027-02-01T12:00:00Z'),
  drawnUpBy: 'redacteur van de werkgroep',
  checkedBy: null,
  updatedAt: new Date('2026-12-01T12:00:00Z'),
  demo: false,
  ...part,
});

const body: Block[] = [
  fixedHeading('In het kort'),
  bullets(sourced('Dit gaat over een oproep.', 'nieuws-1')),
  fixedHeading('Wat is het?'),
  subHeading('Online'),
  question('Beschrijf het.'),
];

/** What a PDF holds: its own bytes and those of its compressed parts. */
function insideOf(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    const from = index + length;
    try {
      return inflateSync(pdf.subarray(from, raw.indexOf('endstream', from))).toString('latin1');
    } catch {
      return '';
    }
  });
  return [raw, ...streams].join('\n');
}

describe('the source of the PDF', () => {
  it('numbers the sections, the sources and leaves no open question unseen', () => {
    const source = typstSource(printed(body));
    expect(source).toContain('#heading(level: 2)[#"2 ";#"Wat is het?";];');
    expect(source).toContain('#"Dit gaat over een oproep.";#super[#"1";];');
    expect(source).toContain('#"Nog in te vullen: Beschrijf het.";');
  });

  it.each([
    ['concept', false, 'CONCEPT: nog niet vastgesteld'],
    ['concept', true, 'DEMO: verzonnen voorbeeld · CONCEPT: nog niet vastgesteld'],
    ['expired', false, 'VERVALLEN: niet meer gebruiken'],
  ] as const)('marks a %s (demo: %s) on every page', (status, demo, mark) => {
    expect(typstSource(printed(body, { status, demo }))).toContain(`#let mark = text(size: 9pt, weight: "bold", "${mark}")`);
  });

  it('puts no mark on what is vastgesteld', () => {
    expect(typstSource(printed(body, { status: 'adopted' }))).toContain('#let mark = none');
  });

  it('keeps every typed text within its quotes', () => {
    const end = /^"(?:[^"\\]|\\["\\])*"$/;
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => end.test(typstString(text))));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '#', '[', ']', '\n', '$', 'u{41}') }), (text) =>
        end.test(typstString(text)),
      ),
    );
  });

  it.each([
    '"); #panic("x',
    '\\',
    '\\"',
    '#panic()',
    ']#panic()[',
    '$x$',
    '*vet* _schuin_',
    '<label> @label',
    '// weg',
    '\\u{41}',
    '```',
  ])('prints %s as it was typed', (text) => {
    const pdf = guidancePdf(printed([fixedHeading(text), paragraph(sourced(text, 'nieuws-1')), question(text)], { title: text }));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.each([
    ['Gevaarlijk 🔥🔥 filmpje 👨‍👩‍👧', 'Gevaarlijk [teken] filmpje [teken]'],
    ['Één café van €\u202f5 — “echt” ‘waar’…', 'Één café van €\u202f5 — “echt” ‘waar’…'],
    ['cafe\u0301', 'café'],
    ['مرحبا', '[teken]'],
  ])('prints %s with the letters that the font has', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('draws every letter that it lets through', () => {
    const all = Array.from({ length: 0x2800 }, (_, code) => String.fromCodePoint(code)).filter(
      (each) => printable(each) === each,
    );
    expect(all.length).toBeGreaterThan(600);
    const bold = { type: 'text' as const, text: all.join(''), marks: [{ type: 'bold' as const }, { type: 'italic' as const }] };
    expect(
      guidancePdf(printed([fixedHeading('Kop'), paragraph({ type: 'text', text: all.join('') }, bold)])).length,
    ).toBeGreaterThan(9_000);
  });

  it('compiles whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const content = [fixedHeading('Kop'), paragraph(sourced(text, text)), bullets({ type: 'text', text }), question(text)];
        expect(guidancePdf(printed(content, { title: text })).length).toBeGreaterThan(1_000);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the PDF', () => {
  it('is tagged, Dutch, and says that it keeps to PDF/UA-1', () => {
    const inside = insideOf(guidancePdf(printed(body)));
    expect(inside).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(inside).toContain('/StructTreeRoot');
    expect(inside).toMatch(/\/Lang\s*\(nl(?:-NL)?\)/);
    expect(inside).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/);
    for (const tag of ['H1', 'H2', 'H3', 'LI', 'Link']) expect(inside).toMatch(new RegExp(`/S\\s*/${tag}\\b`));
  });

  it.each([
    ['Oproep & openbare orde in Eindhoven', 'handreiking-oproep-openbare-orde-in-eindhoven.pdf'],
    ['Één vápe', 'handreiking-een-vape.pdf'],
    ['"; rm -rf', 'handreiking-rm-rf.pdf'],
    ['…', 'handreiking-zonder-titel.pdf'],
  ])('of %s is called %s', (title, name) => {
    expect(pdfName(title)).toBe(name);
  });
});
