import type { FeedItem } from '../reading/parsed-feed.js';

/** Of an item without a headline this much of its text counts as one. */
const longestHead = 150;

/** Pages of the police and others that are only about wanted or missing persons. */
const pages =
  /\/(?:gezochte?|vermiste?|gezochte?-(?:en-)?(?:vermiste?|personen)|vermiste?-(?:personen|kinderen|volwassenen)|gezocht-en-vermist|opsporing(?:sberichten?|-verzocht)?|opsporingverzocht|nationale-opsporingslijst|onbekende-doden|amber-?alerts?)(?:[/?#.]|$)/i;

/** No headline without one of these words is about a search: most headlines are done with at once. */
const anySearch =
  /vermis|voortvluchtig|kijken naar|\) gezien|gezocht|(?<![a-z])(?:op)?zoek|spoorloos|herken|\bkent?\b|\bwie\b|amber|opsporing|signalement|(?:beelden|foto|tekening).*(?:van|vrij)|(?:toont|deelt|publiceert|verspreidt|geeft) .*(?:beelden|foto|tekening)|klopjacht/;

const suspect =
  'verdachten?|daders?|dief|dieven|(?:straat)?rovers?|overvallers?|inbrekers?|oplichters?|vandalen|criminelen?|brandstichters?|schutters?|vechtersbazen|aanranders?|verkrachters?|messentrekkers?|bestuurder';
const someone =
  'man|vrouw|jongen|meisje|jongeman|meid|kind|baby|kleuter|peuter|tieners?|puber|scholiere?|scholieren|leerling|studente?|moeder|vader|broers|zussen|broertjes|zusjes|persoon|personen|mannen|vrouwen|jongens|meisjes|kinderen|duo|drietal|trio|bejaarde|inwoner|inwoonster|bewoner';
const manner =
  'bekende|onbekende|verwarde|demente|jonge|oude|oudere|jeugdige|gewapende|minderjarige|gevluchte|ontsnapte|vermiste|gezochte|tweede|derde|\\d{1,3}-jarige?';

/** A pattern for a headline in plain letters; the parts in capitals stand for the lists above, spaces for themselves. */
function head(pattern: string): RegExp {
  const full = pattern
    .replaceAll('PERSON', `(?:(?:${manner}) )*(?:\\d{1,3}-jarigen?|${suspect}|${someone})`)
    .replaceAll('SUSPECT', `(?:(?:${manner}) )*(?:${suspect})`)
    .replaceAll('SEARCHER', '(?:politie|recherche|om|justitie|marechaussee|agenten|interpol|burgernet|familie|ouders)')
    .replaceAll('PICTURES', '(?:(?:camera)?beelden|foto.?s?|signalement|compositietekening)')
    .replaceAll(
      'CRIME',
      '(?:steek|schiet|straatroof|roof|beroving|overval|mishandeling|aanranding|verkrachting|diefstal|inbraak|vecht|oplicht|ontvoer|moord|geweld|aanslag|vuurwerk)',
    );
  return new RegExp(`(?<![a-z])(?:${full})(?![a-z])`);
}

/** Headlines by which the police, Burgernet and the media ask to look out for one person, or tell how such a search goes. */
const searches = [
  head('amber[ -]?alerts?'),
  head('vermissing(?:en|salert|sbericht|szaak)?'),
  head('opsporing verzocht|opsporingsberichten?'),
  /^\s*(?:[^:]{0,40}[-|:]\s*)?(?:nog steeds )?vermist\s*(?:[:!?,-]|$)/,
  head('(?:wordt|worden|is|zijn|raakte?|blijft|nog) (?:[a-z\\d-]+ ){0,4}?vermist'),
  head('vermiste|vermist PERSON'),
  head('\\(\\d{1,3}\\)(?: [a-z\\d-]+){0,4}? (?:vermist|spoorloos|gezien)'),
  head('(?:op zoek|zoekt|zoektocht|zoekactie|kijken)(?: dringend| verder)?(?: naar)? (?:[a-z]+ ){1,3}\\(\\d{1,3}\\)'),
  head('voortvluchtige?'),
  head('PERSON wordt(?: [a-z-]+){0,2} gezocht (?:door|voor|wegens|na)'),
  head('(?:verwarde|demente|vermiste|bekende|\\d{1,3}-jarige) PERSON gezocht'),
  head(
    "PERSON(?: \\([^)]{1,20}\\))?(?: (?:uit|in|van) [a-z\\d' -]{2,30}?)?(?: al| nog| sinds [a-z\\d-]+| een| week| dagen)* (?:vermist|spoorloos)",
  ),
  head('wie (?:her)?kent (?:deze|dit|die|hem|haar|jij)'),
  head('(?:her)?ken(?:t|t u|t jij| jij| je|nen jullie)? (?:deze|dit|die) PERSON'),
  head('wie (?:is|zijn|zag|heeft) (?:deze|die|dit|hem|haar)(?: PERSON| gezien)'),
  head('wie (?:heeft|weet) (?:waar )?(?:[a-z\\d-]+ ){1,3}(?:gezien|is)'),
  head(
    'SEARCHER (?:is |zijn )?(?:[a-z-]+ ){0,3}?(?:op zoek naar|uit te kijken naar|zoekt|zoeken)(?: dringend| nog| steeds| naar| getuigen en)*(?: een| de| deze| twee| drie| vier| meerdere| het)? PERSON',
  ),
  head('(?:zoektocht|zoekactie|klopjacht) (?:[a-z-]+ ){0,3}?(?:naar|op)(?: een| de| het| twee| drie)? PERSON'),
  head('SUSPECT(?: \\([^)]{1,20}\\))?(?: nog| nog steeds)? gezocht'),
  head(
    'PERSON(?: \\([^)]{1,20}\\))? gezocht (?:door (?:de )?politie|wegens|in verband met|na|voor) (?:[a-z-]+ ){0,2}?CRIME[a-z]*',
  ),
  /^\s*gezochte?\s*[:-]?\s+(?=.*(?:verdacht|overval|diefstal|inbra|oplicht|mishandel|steek|beroving|straatroof|bankhelpdesk))/,
  head('gezochte (?:PERSON|crimineel)'),
  head('PICTURES (?:van )?(?:[a-z-]+ ){0,3}?SUSPECT(?: [a-z-]+){0,4}? (?:vrijgegeven|gedeeld|getoond|gepubliceerd|verspreid)'),
  head('SEARCHER (?:toont|deelt|publiceert|verspreidt|geeft) (?:[a-z-]+ ){0,2}?PICTURES(?: van)? (?:[a-z\\d-]+ ){0,3}?SUSPECT'),
];

/** Only in feeds of the police, whose headlines are shorter. */
const policeSearches = [head('vermist'), /^\s*gezocht\s*:/];

/** The same words when the police ask what people saw, or look for a thing or an animal. */
const noSearches = [
  /^\s*(?:politie zoekt )?getuigen? (?:gezocht|gevraagd)/,
  head(
    '(?:politie|recherche) (?:zoekt|is op zoek naar|op zoek naar) (?:[a-z-]+ ){0,2}?(?:getuigen?(?! en SUSPECT)|camerabeelden|tips|eigenaa?r(?:en|s)?|eigenares)',
  ),
  head(
    '(?:vermiste?|(?:zoekactie|zoektocht|op zoek) naar) (?:[a-z]+ ){0,2}?(?:hond(?:je)?|kat|kater|poes|paard|papegaai|dieren|fiets(?:en)?|drone|koffer|boot|schip|vliegtuig|laptops?|pakket(?:ten|je)?|geld|wapens?|dossiers?|stemmen|spullen|bestanden)',
  ),
];

/**
 * True when an item asks to look out for one wanted or missing person: such an item is never stored, in no form, from whatever feed.
 * It looks at the page and the headline only; news that mentions a missing person in its text is news.
 */
export function isPersonSearch({ title, link, guid, summary }: Omit<FeedItem, 'publishedAt'>, police: boolean): boolean {
  if (pages.test(link ?? '') || pages.test(guid ?? '')) return true;
  const start = plainLetters(title.trim() || summary.slice(0, longestHead));
  if (!anySearch.test(start) || noSearches.some((pattern) => pattern.test(start))) return false;
  return [...searches, ...(police ? policeSearches : [])].some((pattern) => pattern.test(start));
}

/** Lower case without accents, with the plain dash and apostrophe: patterns for such a text take a tenth of the time. */
function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[–—]/g, '-').replace(/[‘’]/g, "'");
}
