import type { Span } from './text.js';

/** The age groups of the domain. */
export type AgeGroup = 'po_upper' | '12-14' | '15-17' | '18+';

/** An age group a text is about and the words that say so. */
export interface AgeGroupTag extends Span {
  code: AgeGroup;
  because: string;
}

const NUMBER = '\\d{1,2}|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig';
const WORDS = [
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
];
const RANGE = `(?:tussen(?: de)? |van )?(?<a>${NUMBER})\\s?(?:-|–|tot(?: en met)?|t\\/m|en|of|à)\\s?(?<b>${NUMBER})[\\s-]?(?:jaar|jarigen?|jr)`;
const SINGLE = `(?<n>${NUMBER})[\\s-]?(?:jarigen?|jaar(?!\\s(?:geleden|lang|cel|gevangenis|later|na|voor|bestaat|oud bedrijf|celstraf|jeugd|durende|ervaring|eerder|werk|bestaan|op rij|aan een))|jr)(?! cel)`;
const GROUPS: readonly [AgeGroup[], string][] = [
  [
    ['po_upper'],
    "groep\\s?(?:6|7|8|zes|zeven|acht)(?:'ers|ers)?(?:\\s?(?:en|\\/)\\s?(?:7|8))?|groep[- ]?achters|basisschool(?:leerling\\p{L}*|kinderen|kind)?|basisscholen|bovenbouw van de basisschool|primair onderwijs|achtstegroepers",
  ],
  [
    ['12-14'],
    'brugklas\\p{L}*|brugpiepers?|brugsmurf\\p{L}*|eersteklassers?|tweedeklassers?|(?:eerste|tweede|1e|2e)[- ](?:klas|klassers?|jaars)|klas (?:1|2)|onderbouw\\p{L}*|tieners van 12',
  ],
  [
    ['15-17'],
    "(?:vierde|vijfde|4e|5e)[- ]?klas(?:sers?)?|klas (?:4|5)|bovenbouw(?! van de basis)\\p{L}*|eindexamen(?:leerling|kandidat)\\p{L}*|examenleerling\\p{L}*|examenkandidaten|[45]-?\\s?(?:havo|vwo|vmbo)(?:'ers)?|(?:vmbo|havo|vwo)[- ](?:4|5|6)",
  ],
  [
    ['18+'],
    'studenten|student|hbo\\p{L}*|universiteit\\p{L}*|volwassenen|jongvolwassenen|meerderjarig\\p{L}*|18\\s?\\+|18-plus(?:sers)?|twintigers',
  ],
  [['15-17', '18+'], "mbo(?:'ers|-\\p{L}+)?|mbo-?studenten|roc"],
];

const matcher = new RegExp(
  `(?<![\\p{L}\\p{N}€]|\\p{N}[.,:-])(?:(?<range>${RANGE})|(?<single>${SINGLE})|(?<paren>(?<=\\p{L} )\\((?<p>1\\d|[89]|2[0-5])\\))|${GROUPS.map(([, pattern], i) => `(?<g${i}>${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The age groups a text names: by ages, school years and kinds of school. */
export function findAgeGroups(text: string): AgeGroupTag[] {
  const found: AgeGroupTag[] = [];
  for (const match of text.matchAll(matcher)) {
    const span = { start: match.index, end: match.index + match[0].length };
    for (const code of groupsOf(match.groups ?? {})) found.push({ code, ...span, because: `In de tekst staat '${match[0]}'.` });
  }
  return found;
}

function groupsOf(groups: Record<string, string | undefined>): AgeGroup[] {
  if (groups.range) return between(ageOf(groups.a), ageOf(groups.b));
  if (groups.single) return between(ageOf(groups.n), ageOf(groups.n));
  if (groups.paren) return between(Number(groups.p), Number(groups.p));
  const index = GROUPS.findIndex((_, i) => groups[`g${i}`] !== undefined);
  return GROUPS[index]?.[0] ?? [];
}

function ageOf(written: string | undefined): number {
  const word = WORDS.indexOf((written ?? '').toLowerCase());
  return word >= 0 ? word + 8 : Number(written);
}

/** The groups that a range of ages touches; adults above 30 are not an age group of young people. */
function between(from: number, to: number): AgeGroup[] {
  const bounds: [AgeGroup, number, number][] = [
    ['po_upper', 8, 11],
    ['12-14', 12, 14],
    ['15-17', 15, 17],
    ['18+', 18, 30],
  ];
  return bounds.filter(([, low, high]) => from <= high && to >= low).map(([code]) => code);
}
