/** A part of the day, as hours from midnight; the night belongs to the following day. */
export type Daypart = 'ochtend' | 'middag' | 'avond' | 'nacht';

/** Hours at which a part of the day begins and ends; the night belongs to the next day. */
export const HOURS: Record<Daypart, [from: number, to: number]> = {
  ochtend: [6, 12],
  middag: [12, 18],
  avond: [18, 24],
  nacht: [24, 30],
};

/** The first or last two hours of a part of the day. */
export function edgeOf(daypart: Daypart, early: boolean): [from: number, to: number] {
  const [from, to] = HOURS[daypart];
  return early ? [from, from + 2] : [to - 2, to];
}

/** What a unit of time measures. */
export type Unit = 'minute' | 'quarterHour' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'schoolYear';

/** How a word such as 'komende' or 'vorige' points. */
export type Pointer = 'this' | 'coming' | 'next' | 'last' | 'each';

type Table<T> = ReadonlyMap<string, T>;
const table = <T>(lines: readonly (readonly [names: string, value: T])[]): Table<T> =>
  new Map(lines.flatMap(([names, value]) => names.split(' ').map((name) => [name, value] as const)));

const WEEKDAY_NAMES = [
  'maandag monday',
  'dinsdag tuesday',
  'woensdag wednesday',
  'donderdag thursday',
  'vrijdag friday',
  'zaterdag saturday',
  'zondag sunday',
];
const PARTS: readonly [string, Daypart][] = [
  ['ochtend morgen voormiddag', 'ochtend'],
  ['middag namiddag', 'middag'],
  ['avond', 'avond'],
  ['nacht', 'nacht'],
];

/** The parts of the day by their words. */
export const dayparts: Table<Daypart> = table([
  ...PARTS,
  ['ochtends morgens ochtenden voormiddags morning', 'ochtend'],
  ['middags namiddags middagen afternoon', 'middag'],
  ['avonds avonden avondje evening night', 'avond'],
  ['nachts nachten', 'nacht'],
]);

/** Days of the week (Monday is 1), also joined with a part of the day: 'vrijdagavond'. */
export const weekdays: ReadonlyMap<string, { weekday: number; daypart?: Daypart; repeated?: boolean }> = new Map(
  WEEKDAY_NAMES.flatMap((names, i) =>
    names
      .split(' ')
      .flatMap((name) => [
        [name, { weekday: i + 1 }] as const,
        [`${name}s`, { weekday: i + 1, repeated: true }] as const,
        ...PARTS.flatMap(([parts, daypart]) =>
          parts.split(' ').map((part) => [`${name}${part}`, { weekday: i + 1, daypart }] as const),
        ),
      ]),
  ),
);

/** Short days of the week; on their own they are words with another meaning. */
export const shortWeekdays: Table<number> = table([
  ['ma maa', 1],
  ['di din', 2],
  ['wo woe woens', 3],
  ['do don dond', 4],
  ['vr vrij vrijd', 5],
  ['za zat zater', 6],
  ['zo zon zond', 7],
]);

/** Months by their names and short names. */
export const months: Table<number> = table([
  ['januari jan january', 1],
  ['februari feb februarie february', 2],
  ['maart mrt march', 3],
  ['april apr', 4],
  ['mei', 5],
  ['juni jun june', 6],
  ['juli jul july', 7],
  ['augustus aug august', 8],
  ['september sept sep', 9],
  ['oktober okt october', 10],
  ['november nov', 11],
  ['december dec', 12],
]);

/** Months that are no other word or name when they stand alone. */
export const isPlainMonth = (word: string): boolean => word.length > 3 && !/^(?:march|august|sept)$/.test(word);

/** Days counted from today. */
export const relativeDays = table<{ days: number; daypart?: Daypart }>([
  ['vandaag today', { days: 0 }],
  ['morgen tomorrow', { days: 1 }],
  ['overmorgen', { days: 2 }],
  ['gister gisteren yesterday', { days: -1 }],
  ['eergister eergisteren', { days: -2 }],
  ['vanochtend vanmorgen', { days: 0, daypart: 'ochtend' }],
  ['morgenvroeg', { days: 1, daypart: 'ochtend' }],
  ['vanmiddag vannamiddag', { days: 0, daypart: 'middag' }],
  ['vanavond tonight', { days: 0, daypart: 'avond' }],
  ['vannacht', { days: 0, daypart: 'nacht' }],
  ...[
    ['gister', -1],
    ['gisteren', -1],
    ['eergister', -2],
    ['eergisteren', -2],
    ['morgen', 1],
    ['overmorgen', 2],
  ].flatMap(([name, days]) =>
    PARTS.map(
      ([parts, daypart]) =>
        [
          parts
            .split(' ')
            .map((part) => `${name}${part}`)
            .join(' '),
          { days: Number(days), daypart },
        ] as const,
    ),
  ),
]);

/** Units of time; plural and small forms count as the unit. */
export const units: Table<Unit> = table([
  ['minuut minuten min minuutje minuutjes', 'minute'],
  ['kwartier kwartiertje', 'quarterHour'],
  ['uur uren uurtje uurtjes', 'hour'],
  ['dag dagen daagjes', 'day'],
  ['week weken weekje weekjes', 'week'],
  ['weekend weekeinde weekends weekenden', 'weekend'],
  ['maand maanden maandje', 'month'],
  ['kwartaal kwartalen', 'quarter'],
  ['jaar jaren jaartje', 'year'],
  ['schooljaar', 'schoolYear'],
] as const);

/** Words that point to this, the next or the last of something. */
export const pointers: Table<Pointer> = table([
  ['deze dit huidige lopende this', 'this'],
  ['komende komend aankomende aankomend aanstaande aanstaand eerstvolgende eerstkomende eerstkomend', 'coming'],
  ['volgende volgend next', 'next'],
  ['vorige vorig afgelopen voorbije verleden jongstleden last', 'last'],
  ['elke elk iedere ieder', 'each'],
] as const);

const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const UNITS_BEFORE = 'eenen tweeën drieën vieren vijfen zesen zevenen achten negenen'.split(' ');
const tens = TENS.flatMap((ten, i) => [
  [ten, 20 + 10 * i] as const,
  ...UNITS_BEFORE.map((unit, k) => [`${unit}${ten} ${unit.replace('ë', 'e')}${ten}`, 21 + 10 * i + k] as const),
]);

/** Numbers as words, up to what people write out. */
export const numberWords: Table<number> = table([
  ...'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'
    .split(' ')
    .map((word, i) => [word, i] as const),
  ...tens,
  ['honderd', 100],
]);

const ONES = ['', 'eenen', 'tweeen', 'drieen', 'vieren', 'vijfen', 'zesen', 'zevenen', 'achten', 'negenen'];

/** Ranks as words: 'eerste' to 'eenendertigste'; 'laatste' is -1. */
export const rankWords: Table<number> = table([
  ...'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ...ONES.map((ones, i) => [`${ones}twintigste`, 20 + i] as const),
  ['tweeëntwintigste', 22],
  ['drieëntwintigste', 23],
  ['dertigste', 30],
  ['eenendertigste', 31],
  ['laatste', -1],
]);

/** Seasons by the month in which they begin (on the 21st, as the calendar on the wall has it). */
export const seasons: Table<number> = table([
  ['lente voorjaar', 3],
  ['zomer', 6],
  ['herfst najaar', 9],
  ['winter', 12],
]);
