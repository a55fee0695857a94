import { fileURLToPath } from 'node:url';
import { Certainty, Level, Phase } from '../../trends/trend.entity.js';
import { checkContent } from '../check-content.js';
import { type Block, plainText, sourceKeys } from '../content.js';
import { draftGuidance } from './draft.js';
import type { GuidanceEvidence } from './evidence.js';
import { fixedHeadings } from './sections.js';
import { readStandardTexts } from '../standard-texts.service.js';

const standard = readStandardTexts(fileURLToPath(new URL('../../../../ingest-configs', import.meta.url)));

const evidence: GuidanceEvidence = {
  topics: [{ code: 'call_to_disorder', label: 'Oproep en openbare orde' }],
  platforms: ['Snapchat', 'TikTok'],
  municipalities: ['Eindhoven', 'Helmond'],
  level: Level.yellow,
  certainty: Certainty.several_sources,
  phase: Phase.seen_locally,
  sharingCanAmplify: false,
  firstSeen: new Date('2026-11-16T20:00:00Z'),
  lastSeen: new Date('2026-11-18T20:00:00Z'),
  organisations: 'enkele',
  seenBy: null,
  upcoming: [{ text: 'vr 20 nov 17:30', place: 'Woensel' }],
  news: [
    { title: 'Politie waarschuwt voor oproep', link: 'https://www.studio040.nl/nieuws/1', at: new Date('2026-11-18T09:00:00Z') },
  ],
  today: new Date('2026-11-18T21:00:00Z'),
};

const draft = (part: Partial<GuidanceEvidence> = {}) => draftGuidance({ ...evidence, ...part }, standard);

/** The words of one section. */
function section(blocks: Block[], heading: string): string {
  const from = blocks.findIndex((block) => plainText(block) === heading) + 1;
  const rest = blocks.slice(from);
  const to = rest.findIndex((block) => block.type === 'heading' && block.attrs.level === 2);
  return rest
    .slice(0, to < 0 ? undefined : to)
    .map((block) => (block.type === 'question' ? `? ${block.attrs.text}` : plainText(block)))
    .join('\n');
}

describe('a concept of a handreiking', () => {
  it('has the thirteen fixed headings, and can be kept as it is', () => {
    const { document } = draft();
    expect(fixedHeadings).toHaveLength(13);
    expect(checkContent(JSON.stringify(document))).toEqual(document);
  });

  it('says in three bullets what it is, whether it is true and what colour it has', () => {
    const bullets = draft().document.content[1];
    expect(bullets?.type === 'bulletList' ? bullets.content.map(plainText) : []).toEqual([
      'Dit gaat over: Oproep en openbare orde, in Eindhoven en Helmond, via Snapchat en TikTok.',
      'Meer bronnen zeggen hetzelfde. Bevestigd is het nog niet.',
      'Kleur geel: volg het en bespreek het in het inloopuur.',
    ]);
  });

  it('gives every written sentence a source that is in the list', () => {
    const { document, sources } = draft();
    const unsourced = JSON.stringify(document).match(/\{"type":"text","text":"[^"]{4,}"\}/g) ?? [];
    expect(
      unsourced.filter((text) => !text.includes('"Wanneer"')).map((text) => (JSON.parse(text) as { text: string }).text),
    ).toEqual([
      ...fixedHeadings.slice(0, 5),
      ...['Online', 'In de klas en op het plein', 'Thuis'],
      ...fixedHeadings.slice(5, 7),
      ...['Docent en mentor', 'Veiligheids- of zorgcoördinator', 'Schoolleiding', 'Conciërge', 'Ouders'],
      'Bij een oproep om samen te komen',
      ...fixedHeadings.slice(7),
    ]);
    expect(sourceKeys(document.content)).toEqual(sources.map(({ key }) => key));
  });

  it('names a public item by site and day in the text, and by title and link among the sources', () => {
    const { document, sources } = draft();
    expect(section(document.content, 'Klopt het wel?')).toContain('Bericht van studio040.nl, 18 november 2026.');
    expect(JSON.stringify(document)).not.toContain('Politie waarschuwt');
    expect(sources.at(-1)).toMatchObject({ link: null });
    expect(sources.find(({ key }) => key === 'nieuws-1')).toEqual({
      key: 'nieuws-1',
      label: 'Politie waarschuwt voor oproep, studio040.nl, 18 november 2026',
      link: 'https://www.studio040.nl/nieuws/1',
    });
  });

  it('makes no link of an address that is not of the web', () => {
    const news = [{ title: 'Bericht', link: 'javascript:alert(1)', at: evidence.today }];
    expect(draft({ news }).sources.find(({ key }) => key === 'nieuws-1')?.link).toBeNull();
  });

  it('asks the werkgroep where nothing is known', () => {
    const bare = { topics: [], platforms: [], municipalities: [], organisations: null, upcoming: [], news: [] };
    const { document, title } = draft(bare);
    expect(title).toBe('Nieuw verschijnsel');
    expect(section(document.content, 'Wat is het?')).toBe(
      '? Beschrijf in twee zinnen wat jongeren doen of delen. Schrijf niet op hoe het moet.',
    );
    expect(section(document.content, 'Waar komt het voor?')).toContain('? Noem de wijken of gemeenten');
    expect(section(document.content, 'Risico’s')).not.toContain('Aangekondigd');
  });

  it.each([
    [Certainty.refuted, 'Nee, stuur geen bericht: een waarschuwing maakt dit groter dan het is.'],
    [Certainty.warning_bigger, 'Nee, stuur geen bericht: een waarschuwing maakt dit groter dan het is.'],
    [Certainty.rumour, 'Nog niet: controleer eerst of het klopt.'],
    [Certainty.confirmed, '? Stuur je een bericht aan ouders: ja of nee? Wie verstuurt het, en wanneer?'],
  ])('advises on a letter to parents when it is %s', (certainty, first) => {
    expect(section(draft({ certainty }).document.content, 'Bericht aan ouders').split('\n')[0]).toBe(first);
  });

  it('brings the advice of its own topic and not that of another', () => {
    const not = section(draft().document.content, 'Wat doe je NIET');
    expect(not).toContain('Herhaal tijd en plek van een oproep niet');
    expect(not).toContain('Deel het filmpje of bericht niet verder');
    expect(not).not.toContain('Fouilleer');
  });

  it('warns when sharing can fan it', () => {
    expect(section(draft({ sharingCanAmplify: true }).document.content, 'Wat doe je NIET')).toContain('delen kan aanwakkeren');
  });
});

describe('the standing advice', () => {
  it('holds a letter to parents of at most 120 words', () => {
    for (const { lines } of standard.parents_message) expect(lines.join(' ').split(/\s+/).length).toBeLessThanOrEqual(120);
  });
});
