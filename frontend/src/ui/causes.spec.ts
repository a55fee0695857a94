import { causesOf, causingWords, stretchesOf, type Reasoned } from './causes.js';

const text = 'Vrijdag 17:30 rellen bij winkelcentrum Woensel, gaat rond op Snapchat';
const marked = (of: string, label: Partial<Reasoned>) =>
  stretchesOf(of, causesOf(of, 'label', { because: '', ...label }))
    .filter(({ causes }) => causes.length > 0)
    .map((stretch) => stretch.text);

describe('the words that caused a label', () => {
  it.each<[string, Partial<Reasoned>, string[]]>([
    ['its own place', { start: 14, end: 20 }, ['rellen']],
    [
      'all its places',
      {
        spans: [
          { start: 0, end: 13 },
          { start: 14, end: 20 },
        ],
      },
      ['Vrijdag 17:30', 'rellen'],
    ],
    [
      'what its reason quotes, whatever the capitals',
      { because: "deelt 'woensel' en ‘snapchat’ met deze trend" },
      ['Woensel', 'Snapchat'],
    ],
    [
      'quoted words with an apostrophe in them, and nothing between them',
      { because: "De woorden 'winkelcentrum's', 'rellen' en 'Snapchat' wijzen erop." },
      ['rellen', 'Snapchat'],
    ],
    ['once, where place and quote overlap', { start: 25, end: 46, because: "'Woensel'" }, ['winkelcentrum Woensel']],
    ['none, when the place is outside the text', { start: 60, end: 90 }, []],
    [
      'none, when the place is empty or before the text',
      {
        spans: [
          { start: 3, end: 3 },
          { start: -1, end: 2 },
        ],
      },
      [],
    ],
    ['none, when the text does not hold the quote', { because: "'vuurwerk'" }, []],
  ])('are %s', (_name, label, words) => expect(marked(text, label)).toEqual(words));

  it('are whole words where there are any: rel, not the rel of relatie', () => {
    const note = 'Hun relatie is uit en nu een rel op het plein';
    expect(causesOf(note, 'disorder', { because: 'Door ‘rel’.' })).toEqual([{ start: 29, end: 32, label: 'disorder' }]);
    expect(marked('Vuurwerkverkoop in de wijk', { because: "Door 'vuurwerk'." })).toEqual(['Vuurwerk']);
  });

  it('are named once, in the order of the text', () => {
    const note = 'Cobra’s en nog een cobra, en lawinepijlen';
    const causes = causesOf(note, 'fireworks', { because: "Door 'lawinepijlen' en 'cobra'." });
    expect(causingWords(note, causes, 'fireworks')).toEqual(['Cobra', 'lawinepijlen']);
    expect(causingWords(note, causes, 'weapons')).toEqual([]);
  });
});

describe('a text that is cut', () => {
  it('stays whole, also where labels overlap and a name is hidden', () => {
    const note = 'Bel [naam] over cobra 6 in Best';
    const causes = [
      { start: 16, end: 23, label: 'fireworks' },
      { start: 22, end: 31, label: 'place' },
    ];
    const stretches = stretchesOf(note, causes);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(note);
    expect(stretches.map((stretch) => stretch.text)).toEqual(['Bel ', '[naam]', ' over ', 'cobra ', '6', ' in Best']);
    expect(stretches.map(({ causes }) => causes.map(({ label }) => label).join('+'))).toEqual([
      '',
      '',
      '',
      'fireworks',
      'fireworks+place',
      'place',
    ]);
    expect(stretches.filter(({ masked }) => masked).map((stretch) => stretch.text)).toEqual(['[naam]']);
  });

  it('never cuts a mask in pieces, also when a word of it is a reason', () => {
    const note = 'hij heet [naam] en hij';
    const stretches = stretchesOf(note, causesOf(note, 'bullying', { because: "De woorden 'naam' en 'hij' wijzen op pesten." }));
    expect(stretches.map((stretch) => stretch.text)).toEqual(['hij', ' heet ', '[naam]', ' en ', 'hij']);
    expect(stretches[2]).toMatchObject({ masked: true, causes: [{ label: 'bullying' }] });
  });

  it('knows a mask from a word that only stands in brackets', () => {
    const note = 'Bel [telefoon] of [iemand] via [e-mail]';
    expect(stretchesOf(note, []).flatMap((stretch) => (stretch.masked ? [stretch.text] : []))).toEqual([
      '[telefoon]',
      '[e-mail]',
    ]);
  });

  it('is nothing when there is nothing', () => expect(stretchesOf('', [])).toEqual([]));
});
