import { loadTagger } from './load-tagger.js';
import { withoutMarkup } from './tag.js';

const tagger = loadTagger(new URL('../../../ingest-configs', import.meta.url).pathname);
const about = { at: '2026-11-18T09:00:00', region: 'brabant-zuidoost' };
const topics = (text: string) => tagger.tag(text, about).topics.map(({ code }) => code);

describe('the tagger', () => {
  it('understands a call to riot', () => {
    const text = 'Er gaat een filmpje rond op Snapchat: vrijdag 17:30 rellen bij winkelcentrum Woensel, bel 06-12345678';
    const tagging = tagger.tag(text, about);
    expect(tagging.language).toBe('nl');
    expect(tagging.topics[0]?.code).toBe('call_to_disorder');
    expect(tagging.platforms.map(({ code }) => code)).toEqual(['snapchat']);
    expect(tagging.places.map(({ municipality }) => municipality)).toEqual(['GM0772']);
    expect(tagging.eventTimes.map(({ start }) => start)).toEqual(['2026-11-20T17:30:00+01:00']);
  });

  it.each([
    ['Iemand verkoopt vapes in de brugklas', 'substances'],
    ['Er circuleert een bangalijst met namen van meisjes', 'sexual'],
    ['Jongen van 15 neergestoken na ruzie', 'weapons'],
    ['School ontruimd na bommelding', 'threat'],
    ['Cobra ontploft in brievenbus van woning', 'fireworks'],
    ['Leerling leende zijn bankpas uit en is nu geldezel', 'exploitation'],
    ['Groep op Discord zet kinderen aan tot zelfbeschadiging', 'self_harm'],
    ['Bericht over wit busje is nepnieuws, zegt de politie', 'hoax'],
    ['Hakenkruizen op de muur van de school', 'extremism'],
    ['Leerlingen gokken op hun telefoon in een online casino', 'gambling'],
    ['Pegida houdt een demonstratie, tegendemonstratie verwacht', 'demonstration'],
    ['Juice-account roddelt over klasgenoten', 'bullying'],
    ['Nieuwe rage: iedereen ruilt pokémonkaarten', 'craze'],
    ['Chokingchallenge weer terug op TikTok', 'challenge'],
  ])('sees in: %s the topic %s', (text, code) => expect(topics(text)).toContain(code));

  it.each([
    'De bibliotheek is zaterdag open',
    'Morgen wordt het zonnig en warm',
    'Kom je vanavond eten?',
    'Hij kocht een drill, een boormachine van Bosch',
  ])('guesses no topic in: %s', (text) => expect(topics(text)).toEqual([]));

  it('says with which words a topic was recognised, at true places', () => {
    const text = 'Let op: er is illegaal vuurwerk te koop';
    const [topic] = tagger.tag(text, about).topics;
    expect(topic?.because).toContain('illegaal vuurwerk');
    expect(topic?.spans.map(({ start, end }) => text.slice(start, end))).toContain('illegaal vuurwerk');
    expect(topic?.certainty).toBeGreaterThan(0.5);
    expect(topic?.certainty).toBeLessThanOrEqual(1);
  });

  it('gives every place of a word that says so, and names no bare number', () => {
    const text = 'Vapes te koop vanaf 10 euro, de vapes liggen in kluisje 10';
    const [topic] = tagger.tag(text, about).topics;
    const marked = topic?.spans.map(({ start, end }) => text.slice(start, end)) ?? [];
    expect(marked).toEqual(expect.arrayContaining(['Vapes', 'vapes']));
    expect(marked).not.toContain('10');
    expect(topic?.because).not.toMatch(/'10'|'Vapes'.*'vapes'/);
  });

  it('uses the words of a hashtag', () =>
    expect(topics('#kominactievrijdag allemaal naar het plein')).toContain('call_to_disorder'));

  it('sees one sentence in a long article', () => {
    const calm = 'De gemeente opent een nieuw park met bankjes en bomen voor iedereen uit de buurt. '.repeat(30);
    expect(topics(`${calm} Er gaat een oproep tot rellen rond. ${calm}`)).toContain('call_to_disorder');
  });

  it.each([
    ['HTML', '<p class="x">Rellen in <b>Woensel</b></p>'],
    ['right to left and control characters', '‮\u0000\u0007 rellen \u202Ein Woensel \uD800 kapot teken'],
    ['emoji', '🔥👨‍👩‍👧‍👦 rellen in Woensel 💣'],
    ['nothing', ''],
    ['only signs', '!!! ??? …'],
  ])('survives %s', (_, text) => {
    const tagging = tagger.tag(text, about);
    for (const { start, end } of tagging.places) expect(text.slice(start, end)).toBe('Woensel');
  });

  it('blanks markup without moving anything', () => expect(withoutMarkup('a<b>c</b>\u0000d')).toBe('a   c     d'));

  it('reads a very long text within the time of a test', () => {
    const sentence = 'Vrijdag 17:30 rellen in Woensel, tussen 12 en 2 op snap, #kominactie, 14 jaar. ';
    expect(tagger.tag(sentence.repeat(5_000), about).topics.map(({ code }) => code)).toContain('call_to_disorder');
  });

  it('gives the taxonomy in the order of the field', () => {
    expect(tagger.topics.map(({ code }) => code)).toEqual(
      'challenge call_to_disorder demonstration threat weapons fireworks substances sexual bullying exploitation extremism self_harm gambling hoax craze'.split(
        ' ',
      ),
    );
  });
});
