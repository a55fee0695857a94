import type { Span } from './text.js';

/** The age groups of the domain. */
export type AgeGroup = 'po_upper' | '12-14' | '15-17' | '18+';

/** An age group a text is about and the words that say so. */
export interface AgeGroupTag extends Span {
  code: AgeGroup;
  because: string;
}

const WORDS = 'acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(' ');
const NUMBER = `\\d{1,2}|${WORDS.join('|')}`;
const TO = '\\s?(?:-|–|tot(?: en met)?|t\\/m|tm|en|of|à|,)\\s?';
const YOUNG =
  '(?:jongens?|meisjes?|meiden|kinderen|kids|leerlingen|scholieren|jongeren|tieners|pubers|jeugd|verdachten?|leeftijd|doelgroep|vrienden|vriendinnen|broers?|zussen)';
const RANGE = `(?:tussen(?: de)? |van )?(?<a>${NUMBER})${TO}(?:(?:${NUMBER})${TO})?(?<b>${NUMBER})[\\s-]?(?:jaar|jarigen?|jr)`;
const YOUNG_RANGE = `(?<=${YOUNG}(?:\\s\\p{L}+)?\\s?[(,]?\\s?)(?:tussen(?: de)? |van |vanaf )?(?<c>\\d{1,2}|${WORDS.slice(2).join('|')})${TO}(?<d>1\\d|2\\d|${WORDS.slice(2).join('|')})(?!\\s?(?:uur|u|jaar|procent|%|euro|personen|keer|km|meter|minuten|dagen|weken|maanden|\\p{L}+ (?:gingen|waren|liepen)|[:.]\\d))`;
/** 'een jongen van 16 uit Best': one of the young with a number behind 'van', and nothing that it counts. */
const YOUNG_ONE = `(?<=(?:jongen|meisje|leerling|scholier|tiener|puber|kind|zoon|dochter|zusje|broertje|gast|gozer|meid|vriend|vriendin|brugklasser|zoontje|dochtertje|knul|joch|jongetje)\\svan\\s)(?<o>[89]|1\\d|2[0-5])(?=$|[.,!?;:)]|\\s(?:uit|die|is|was|op|in|met|werd|wordt|heeft|en\\s\\p{L}|bij|komt|vertelt|zegt|mist|ging|gaat|filmde|had|raakte|liep)(?!\\p{L}))`;
const ABOUT = `een jaar of (?<j>${NUMBER})(?!\\s(?:geleden|terug|later|lang))`;
const FROM = '(?<f>1[2-8])\\+(?=\\s?-?(?:feest|party|disco|avond|event|film|game|content|filmpjes))';
const NO_AGE_AFTER =
  'geleden|lang|cel|gevangenis|later|na|voor|bestaat|oud bedrijf|celstraf|jeugd|durende|ervaring|eerder|werk|bestaan|op rij|aan een|getrouwd|tbs|jeugddetentie|burgemeester|garantie|dienst|achtereen';
const SINGLE = `(?<n>${NUMBER})[\\s-]?(?:jarigen?(?! (?:bestaan|jubileum))|jaar(?!\\s(?:${NO_AGE_AFTER})(?!\\p{L}))|jr)(?! cel)`;
const KIND_OF_SCHOOL = '(?:vmbo|mavo|havo|vwo|gymnasium|atheneum|vmbo-?[tbkg]|tl|kader|basis)';
const PUPILS = '(?:leerling\\p{L}*|scholier\\p{L}*|kind(?:eren)?)';
/** What follows a class or group that is a number of people, a grade of concrete or of goods. */
const NO_CLASS =
  '(?!\\s(?:personen|mensen|man|jongens|meisjes|meiden|jongeren|kinderen|vrienden|mannen|vrouwen|tieners|beton|kaas|goederen|laser|brand\\p{L}*|risico|vuurwerk|uur|dagen|minuten)(?!\\p{L})|[.,]\\d|%)';
const OF_PRIMARY = '(?: (?:van|op|in) (?:de|een|onze|hun|die|deze) basisschool| basisschool)';
const GROUPS: readonly [AgeGroup[], string][] = [
  [
    ['po_upper'],
    `groep(?:en)?[\\s-]?(?:(?:[5-7]|vijf|zes|zeven)(?:,\\s?\\d)?\\s?(?:en|\\/|-|of|t\\/m|tot en met|tot)\\s?(?:groep )?)?(?:6|7|8|zes|zeven|acht)(?!\\d)(?:['’]?ers?|ers)?${NO_CLASS}|groep[- ]?(?:zevens|achts|zessers|zeveners|achters)\\p{L}*|groepachters|basisschool${PUPILS}|basisschool|basisscholen|bovenbouw${OF_PRIMARY}|primair onderwijs|achtstegroepers|groep-?[678]-?${PUPILS}`,
  ],
  [[], `onderbouw${OF_PRIMARY}`],
  [
    ['12-14'],
    `brugklas\\p{L}*|brugpiepers?|bruggers|brugsmurf\\p{L}*|(?:eerste|tweede|1e|2e)[- ]?klas(?:sen|sers?)?(?!-)|klas (?:1|2)[a-z]?(?!\\d)${NO_CLASS}|onderbouw\\p{L}*|[12]-?\\s?${KIND_OF_SCHOOL}(?:['’]ers)?|${KIND_OF_SCHOOL}[- ]?[12](?!\\d)|leerjaar (?:1|2|een|twee)`,
  ],
  [
    ['12-14', '15-17'],
    `(?:derde|3e)[- ]?klas(?:sen|sers?)?|klas 3[a-z]?(?!\\d)${NO_CLASS}|3-?\\s?${KIND_OF_SCHOOL}(?:['’]ers)?|${KIND_OF_SCHOOL}[- ]?3(?!\\d)|middelbare scholier\\p{L}*|middelbareschool${PUPILS}|(?:vmbo|mavo|havo|vwo)(?:['’]ers|-${PUPILS})|havisten|vwo-?ers|vmbo-?ers|gymnasiasten|vo-${PUPILS}`,
  ],
  [
    ['15-17'],
    `(?:vierde|vijfde|zesde|4e|5e|6e)[- ]?klas(?:sen|sers?)?|klas [456][a-z]?(?!\\d)${NO_CLASS}|bovenbouw\\p{L}*|(?:eind)?examen(?:leerling|kandida|klas)\\p{L}*|[456]-?\\s?${KIND_OF_SCHOOL}(?:['’]ers)?|${KIND_OF_SCHOOL}[- ]?[456](?!\\d)|leerjaar (?:4|5|6|vier|vijf)`,
  ],
  [['15-17', '18+'], "mbo(?:['’]ers?|-?ers|-\\p{L}+)?|roc"],
  [
    ['18+'],
    "studentes?|studenten|eerstejaars ?studenten|hbo(?:-\\p{L}+)?|hbo['’]?ers|universiteit\\p{L}*|volwassenen|jongvolwassenen|meerderjarig\\p{L}*|18\\s?\\+|18-plus(?:sers)?|achttienplus\\p{L}*|twintigers",
  ],
];

const matcher = new RegExp(
  `(?<![\\p{L}\\p{N}€]|\\p{N}[.,:-])(?:(?<range>${RANGE})|(?<young>${YOUNG_RANGE})|(?<single>${SINGLE})|(?<one>${YOUNG_ONE})|(?<about>${ABOUT})|(?<from>${FROM})|(?<paren>(?<=\\p{L} )\\((?<p>1\\d|[89]|2[0-5])(?:, (?:1\\d|2[0-5]))?(?:(?: en |, | & )(?<q>1\\d|2[0-5]))?\\))|${GROUPS.map(([, pattern], i) => `(?<g${i}>${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Before a number of years that is a length of time and not an age. */
const DURATION_BEFORE =
  /(?:^|[^\p{L}])(?:al|afgelopen|laatste|komende|over|in|ruim|bijna|sinds|elke|iedere|de|per|binnen|voor|duurt|duurde|dan|zo['’]n|eerste|straf van|cel van|eis van|om de|krijgt|kreeg|bestaat|bestond|werkt|woont|zit|zat)\s$/iu;
/** Before a bare number of years that is an age; of a contract or a sentence it is a length. */
const AGE_BEFORE =
  /(?:(?<!(?:contract|straf|cel|periode|eis|termijn|looptijd|huwelijk|relatie|duur)\s)van|vanaf|jongste|oudste|gemiddeld|blijkt|pas|slechts|leeftijd|onder|boven|tot|ben|bent|wordt|(?:hij|zij|ze|die|zoon|dochter|jongen|meisje|leerling|verdachte|kind|zusje|broertje|daders?)\s(?:is|was|zijn|waren)|[,(:])\s?$/iu;
const LENGTH = /jaar$/iu;

/** The age groups a text names: by ages, school years and kinds of school. */
export function findAgeGroups(text: string): AgeGroupTag[] {
  const found: AgeGroupTag[] = [];
  for (const match of text.matchAll(matcher)) {
    const said = match[0];
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (match.groups?.single && LENGTH.test(said) && !isAge(text, before, match.index + said.length)) continue;
    if (/^groep\s/i.test(said) && /een\s$/i.test(before) && text[match.index + said.length] !== '-') continue;
    const span = { start: match.index, end: match.index + said.length };
    for (const code of groupsOf(match.groups ?? {})) found.push({ code, ...span, because: reason(code, said) });
  }
  return found;
}

/** Whether 'N jaar' is how old somebody is. */
function isAge(text: string, before: string, end: number): boolean {
  if (DURATION_BEFORE.test(before)) return false;
  const alone = before.trim() === '' && /^\s*(?:$|[,.!?)])/.test(text.slice(end, end + 3));
  return alone || AGE_BEFORE.test(before);
}

const reason = (code: AgeGroup, said: string): string => `In de tekst staat '${said}': dat is ${IN_WORDS[code]}.`;

const IN_WORDS: Readonly<Record<AgeGroup, string>> = {
  po_upper: 'groep 6, 7 of 8 van de basisschool, of die leeftijd',
  '12-14': '12 tot en met 14 jaar',
  '15-17': '15 tot en met 17 jaar',
  '18+': '18 jaar en ouder',
};

function groupsOf(groups: Record<string, string | undefined>): AgeGroup[] {
  if (groups.range) return between(ageOf(groups.a), ageOf(groups.b));
  if (groups.single) return between(ageOf(groups.n), ageOf(groups.n));
  if (groups.young) return between(ageOf(groups.c), ageOf(groups.d));
  if (groups.o ?? groups.j) return between(ageOf(groups.o ?? groups.j), ageOf(groups.o ?? groups.j));
  if (groups.f) return between(Number(groups.f), 18);
  if (groups.paren) return between(Number(groups.p), Number(groups.q ?? groups.p));
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
    ['18+', 18, 29],
  ];
  return bounds.filter(([, low, high]) => from <= high && to >= low).map(([code]) => code);
}
