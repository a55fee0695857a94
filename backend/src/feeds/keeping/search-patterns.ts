/** No headline without one of these words is about a search: most headlines are done with at once. */
export const anySearch =
  /vermis|missing|burgernet|voortvluchtig|kijken naar|gezien|have you seen|gezocht|(?<![a-z])(?:op)?(?:zoek|spoor)|verdwenen|verdwijning|weggelopen|\) (?:[a-z]+ ){0,4}(?:terecht|thuis)|gevonden|help|\bwaar\b|spoorloos|herken|\bkent?\b|\bwie\b|amber|opsporing|signalement|(?:beelden|foto|tekening).*(?:van|vrij)|(?:toont|deelt|publiceert|verspreidt|geeft) .*(?:beelden|foto|tekening)|klopjacht/;

const suspect =
  'verdachten?|daders?|dief|dieven|(?:straat)?rovers?|overvallers?|inbrekers?|oplichters?|vandalen|criminelen?|brandstichters?|schutters?|vechtersbazen|aanranders?|verkrachters?|messentrekkers?|bestuurder';
const someone =
  'man|vrouw|jongen|meisje|jongeman|meid|kind|baby|kleuter|peuter|tieners?|puber|scholiere?|scholieren|leerling|studente?|moeder|vader|broers|zussen|broertjes|zusjes|persoon|personen|mannen|vrouwen|jongens|meisjes|kinderen|duo|drietal|trio|bejaarde|inwoner|inwoonster|bewoner';
const manner =
  'bekende|onbekende|verwarde|demente|jonge|oude|oudere|jeugdige|gewapende|minderjarige|gevluchte|ontsnapte|vermiste|gezochte|tweede|derde|\\d{1,3}-jarige?';

/** A pattern for a headline in plain letters; the parts in capitals stand for the lists above, spaces for themselves. */
function head(pattern: string): RegExp {
  const full = pattern
    .replaceAll('AGED', `(?:\\(\\d{1,3}\\)|\\d{1,3}-jarige? PERSON|\\d{1,3}-jarige(?: [a-z'-]+)?)(?: uit [a-z' -]{2,30}?)?`)
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
export const searches = [
  head('amber[ -]?alerts?'),
  head('vermissing(?:en|salert|sbericht|szaak)?'),
  head('opsporing verzocht|opsporingsberichten?'),
  /^\s*(?:[^:]{0,40}[-|:]\s*)?(?:nog steeds )?vermist\s*(?:[:!?,-]|$)/,
  head('(?:wordt|worden|is|zijn|raakte?|blijft|nog) (?:[a-z\\d-]+ ){0,4}?vermist'),
  head('vermiste|vermist PERSON'),
  /^\s*missing(?: persons?)?\s*[:!-]|\bmissing (?:\d+-year-old|boy|girl|man|woman|child|teen|teenager|student|pupil|schoolgirl|schoolboy)\b/,
  /(?:\(\d{1,3}\)|\b(?:boy|girl|man|woman|teen|teenager), \d{1,3},)(?: [a-z-]+){0,3} missing\b|\bhave you seen [a-z' -]{2,40}\(\d{1,3}\)/,
  head('\\(\\d{1,3}\\)(?: [a-z\\d-]+){0,4}? (?:vermist|spoorloos|gezien)'),
  head(
    "(?:op zoek|zoekt|zoeken|zoektocht|speurtocht|zoekactie|(?:uit)?kijken|spoor|verdwijning|verdwenen)(?: dringend| verder)?(?: naar| van)?(?: de| een)? (?:[a-z'-]+ ){1,3}\\(\\d{1,3}\\)",
  ),
  head(
    '(?:waar (?:is|was|blijft)|wie (?:weet|heeft) (?:meer|informatie|iets) over|heb(?:t|ben)? (?:jij|je|u|jullie|iemand)) (?:[a-z-]+ ){1,3}\\(\\d{1,3}\\)',
  ),
  head(
    'AGED (?:(?:is|nu|al|nog|altijd|steeds|een|twee|drie|vier|week|weken|dagen|sinds [a-z]+) )*zoek(?=\\s*$|[,.:!]| in | sinds | na )',
  ),
  head('AGED (?:(?:is|nu|al|nog|een|twee|drie|dagen) )*(?:verdwenen|weggelopen)'),
  head(
    'AGED (?:(?:is|weer|veilig|gezond|ongedeerd|ook|inmiddels|gelukkig|alsnog|levend|in goede gezondheid) )*(?:terecht(?=\\s*$|[,.:!]| na )|teruggevonden)',
  ),
  head('AGED (?:is )?weer (?:veilig |gezond )?thuis'),
  head('zoekgeraakt: [^:]{2,40}\\(\\d{1,3}\\)'),
  head('burgernet(?:actie)?:? (?:voor|naar) (?:een )?PERSON'),
  head('(?:verdwenen|weggelopen|zoekgeraakte) PERSON'),
  head('verdwijning(?: van)?(?: een| de| het)? PERSON'),
  head('gezocht naar(?: een| de| het| deze| twee| drie)? PERSON'),
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
export const policeSearches = [head('vermist'), /^\s*gezocht\s*:/];

/** The same words when the police ask what people saw, or look for a thing or an animal. */
export const noSearches = [
  /^\s*(?:politie zoekt )?getuigen? (?:gezocht|gevraagd)|^\s*gezocht: (?:getuigen?|vrijwilligers|camerabeelden|tips)/,
  head(
    '(?:politie|recherche) (?:zoekt|is op zoek naar|op zoek naar) (?:[a-z-]+ ){0,2}?(?:getuigen?(?! en SUSPECT)|camerabeelden|tips|eigenaa?r(?:en|s)?|eigenares)',
  ),
  head(
    '(?:vermiste?|(?:zoekactie|zoektocht|op zoek) naar) (?:[a-z]+ ){0,2}?(?:hond(?:je)?|kat|kater|poes|paard|papegaai|dieren|fiets(?:en)?|drone|koffer|boot|schip|vliegtuig|laptops?|telefoons?|mobiel(?:tje)?|scooter|brommer|fatbike|auto|sleutels?|(?:rug)?tas|portemonnee|sieraden|kluis|urn|beeld|toetsen|examens|pakket(?:ten|je)?|geld|wapens?|dossiers?|stemmen|spullen|bestanden)',
  ),
];
