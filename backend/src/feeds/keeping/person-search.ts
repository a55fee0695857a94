import type { FeedItem } from '../reading/parsed-feed.js';

/** Pages of the police and others that are only about wanted or missing persons. */
const pages =
  /\/(?:gezochte?|vermiste?|gezochte?-(?:en-)?(?:vermiste?|personen)|vermiste?-(?:personen|kinderen|volwassenen)|gezocht-en-vermist|opsporing(?:sberichten?|-verzocht)?|opsporingverzocht|nationale-opsporingslijst|onbekende-doden|amber-?alerts?)(?:[/?#.]|$)/i;

/** A person, as headlines call one. */
const person =
  '(?:(?:on)?bekende |verwarde |demente |jonge |oude(?:re)? |\\d{1,3}-jarige |minderjarige |gevluchte |ontsnapte |tweede |derde )*(?:(?:\\d{1,3}-jarige[nr]?\\b)|man|vrouw|jongen|meisje|jongeman|meid|kind|kinderen|baby|kleuter|peuter|tiener|tieners|puber|scholier|scholiere|leerling|student|studente|moeder|vader|broers|zussen|broertjes|zusjes|persoon|personen|verdachten?|daders?|dief|dieven|overvallers?|inbrekers?|oplichters?|vandalen|mannen|vrouwen|jongens|meisjes|duo|drietal|trio|bejaarde|inwoner|inwoonster|oud-\\p{L}+)';
const before = '(?:^|[^\\p{L}])';
const after = '(?:[^\\p{L}]|$)';
const head = (pattern: string): RegExp => new RegExp(before + pattern.replaceAll('PERSON', person) + after, 'iu');

/** Headlines by which the police, Burgernet and the media ask to look out for one person. */
const headlines = [
  head('amber[ -]?alert'),
  head('(?:urgente )?vermissing(?:en)?(?:s(?:alert|bericht|zaak))?'),
  head('opsporing verzocht'),
  head('opsporingsbericht(?:en)?'),
  /^\s*(?:[^:]{0,40}[-–|:]\s*)?(?:(?:nog steeds|al \S+ \S+|sinds \S+(?: \S+)?) )?vermist\s*(?:[:!?,–-]|$)/iu,
  head('(?:wordt|worden|is|zijn|raakt|raakte|blijft|nog(?: altijd| steeds)?) (?:[\\p{L}\\d-]+ ){0,4}vermist'),
  head('vermiste? (?:[\\p{L}\\d-]+ ){0,2}?PERSON'),
  head(
    "PERSON(?: \\([^)]{1,20}\\))?(?: uit [\\p{L}’' -]{2,30}?| in [\\p{L}’' -]{2,30}?| van \\d+)? (?:al |nog |sinds |spoorloos )*(?:vermist|spoorloos)",
  ),
  head('wie (?:her)?kent (?:deze|dit|die|de|het|hem|haar|jij)'),
  head('(?:her)?kent u (?:deze|dit|die|hem|haar)'),
  head('herken(?:t|(?: |t )?jij) (?:deze|dit|jij|u)'),
  head('wie is (?:deze|dit|die) (?:PERSON|op)'),
  head('wie (?:zijn|zag|heeft) (?:deze|die|dit|hem|haar) (?:PERSON)?'),
  head('wie (?:heeft|weet) (?:waar )?(?:[\\p{L}\\d-]+ ){0,3}(?:gezien|is)\\?'),
  head(
    '(?:politie|recherche|om|justitie|marechaussee|agenten|interpol|burgernet|familie|ouders) (?:is |zijn )?(?:[\\p{L}-]+ ){0,3}?(?:op zoek naar|zoekt|zoeken|zoek naar|vraagt (?:hulp|aandacht) (?:bij|voor)(?: de)? (?:zoektocht|opsporing)(?: naar)?)(?: dringend| nog| nog steeds| naar)*(?: een| de| deze| twee| drie| vier| meerdere| nog een| het)? PERSON',
  ),
  head(
    '(?:zoektocht|zoekactie|speurtocht|klopjacht|grote zoekactie) (?:[\\p{L}-]+ ){0,3}?(?:naar|op)(?: een| de| het| twee| drie)? (?:vermiste? )?PERSON',
  ),
  head('PERSON(?: \\([^)]{1,20}\\))? (?:nog )?gezocht(?: (?:door|voor|na|wegens|in verband))'),
  /^\s*(?:\p{L}+: )?gezocht(?:e)?\s*:?\s+(?=.*(?:verdacht|overval|diefstal|inbra|oplicht|mishandel|steek|beroving|bankhelpdesk))/iu,
  head('gezochte? (?:verdachte|man|vrouw|dader|persoon|crimineel)n?'),
  head(
    '(?:beelden|camerabeelden|foto.?s?|signalement|compositietekening) (?:van )?(?:[\\p{L}-]+ ){0,3}?(?:verdachten?|daders?|overvallers?|inbrekers?|vermiste|dief|dieven)(?: [\\p{L}-]+){0,4}? (?:vrijgegeven|gedeeld|getoond|gepubliceerd|verspreid)',
  ),
  head(
    '(?:toont|deelt|publiceert|verspreidt|geeft) (?:[\\p{L}-]+ ){0,3}?(?:beelden|camerabeelden|foto.?s?|signalement|compositietekening)(?: van)? (?:[\\p{L}\\d-]+ ){0,3}?PERSON',
  ),
];

/** Only in feeds of the police: headlines of pages about one person that say no more than this. */
const policeHeadlines = [/(?:^|[^\p{L}])vermist(?:[^\p{L}]|$)/iu, /^\s*gezocht\s*:/iu];

/** Headlines that use the same words for the police asking what people saw, for things and animals, or for a search that is over. */
const others = [
  /^\s*(?:politie zoekt )?getuigen? (?:gezocht|gevraagd)/iu,
  head(
    '(?:politie|recherche) (?:zoekt|is op zoek naar|op zoek naar) (?:[\\p{L}-]+ ){0,2}?(?:getuigen?|camerabeelden|tips|eigenaa?r(?:en|s)?|eigenares)',
  ),
  head(
    '(?:vermiste?|zoekactie naar|zoektocht naar|op zoek naar) (?:\\p{L}+ ){0,2}?(?:hond(?:je)?|kat|kater|poes|paard|papegaai|fiets(?:en)?|drone|koffer|boot)',
  ),
  head('(?:man|vrouw|jongen|meisje|kind) (?:zoekt|gezocht voor|vindt)'),
];

/**
 * True when an item asks to look out for one wanted or missing person: such an item is never stored, in no form, from whatever feed.
 * It looks at the page and the headline only; news that mentions a missing person in its text is news.
 */
export function isPersonSearch({ title, link, guid }: Pick<FeedItem, 'title' | 'link' | 'guid'>, police: boolean): boolean {
  const page = link ?? guid ?? '';
  if (pages.test(page)) return true;
  if (others.some((pattern) => pattern.test(title))) return false;
  return [...headlines, ...(police ? policeHeadlines : [])].some((pattern) => pattern.test(title));
}
