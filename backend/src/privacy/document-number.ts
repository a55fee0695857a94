import { hits, type Recogniser, type Span } from './identifier.js';

const NR = '(?:[ -]?(?:nummer|number|nr|num|no|code|id)\\.?)';
const NOT_IN_WORD = String.raw`(?<![\p{L}\p{N}])`;
/** Words that hold what is asked of them only together with 'nummer'. */
const KINDS =
  'paspoort|pasp|id|id-?kaart|identiteits(?:kaart|bewijs)|legitimatie(?:bewijs)?|rij(?:bewijs)?|verblijfs(?:document|vergunning)|document|leerling(?:en)?|ll|student(?:en)?|deelnemers?|stam|onderwijs|school|v|vreemdelingen|ind|zaak|dossier|parket|pv|p\\.?v\\.?|pl|proces-?verbaal|procesverbaal|aangifte|meldings?|registratie|incident|bvh|polis|verzekerden|verzekerings?|zorgverzekerings?|relatie|klant(?:en)?|cli[eë]nt|pati[eë]nt|debiteuren|lid(?:maatschaps)?|personeels|medewerkers?|big|agb|ov-?chip(?:kaart)?|chipkaart|abonnements?|kaart|serie|chassis|frame|ticket|boetes?|beschikkings?|cjib|uzovi|digid|student id|passport|licen[cs]e|case|customer|member|policy';
const NUMBERED = new RegExp(
  String.raw`${NOT_IN_WORD}(?:${KINDS})${NR}(?:[ :=#]|\(|\[)[^\d.!?\n]{0,28}?(?<value>(?=[\p{L}\d./-]{0,6}\d)[\p{L}\d][\p{L}\d/.-]{2,28}(?:[ -]\d{2,10}){0,4})(?![\p{L}\d])`,
  'giu',
);
/** Words that are enough by themselves when a number of that shape follows at once. */
const BY_ITSELF = new RegExp(
  String.raw`${NOT_IN_WORD}(?:paspoort|passport|id(?= ?[(:]| met n)|id-?kaart|id-?bewijs|identiteits(?:kaart|bewijs)|legitimatie(?:bewijs)?|rijbewijs|verblijfsdocument|polis|proces-?verbaal|pv|aangifte|dossier|zaak|leerling|student|cli[eë]nt|klant|ov-?chip(?:kaart)?|kenmerk|bvh|imei|imsi|parket)(?: van \p{L}{2,15})?(?: ?\((?:nr\.?|nummer|no\.?)[ :]{1,2}| ?[:=#(] ?|,? (?:is|nr\.?|met nummer|met nr\.?|onder|nummer)[ :]{1,2}| )(?<value>(?:[a-z]{1,6}-?)?\d[\da-z](?:[ ./-]?[\da-z]*\d){2,16}[a-z]?)(?![\p{L}\d])`,
  'giu',
);
/** 'Een pas van Q. Vermeltfoort met nummer 80451277'. */
const BEARER =
  /(?<=(?:pas|pasje|kaart|kaartje|bewijs|card) van [^.!?\n\d]{1,12}[^!?\n\d]{1,30} met (?:het )?(?:nummer|nr\.?) )(?<value>(?=[A-Z]{0,6}\d)[\dA-Z][\dA-Z-]{4,20})(?![\p{L}\d])/gu;
/** A Dutch passport or identity card (two letters, six signs, a digit), where a word for it stands near. */
const TRAVEL = /(?<![\p{L}\d])[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![\p{L}\d])/gu;
const TRAVEL_NEAR = /paspoort|passport|id-?(?:kaart|bewijs)|identiteit|legitimatie|document/iu;
/** A case of the Dutch police ('PL2200-2024123456') or the public prosecutor ('01/123456-24'). */
const CASE = /(?<![\p{L}\d])(?:PL[ -]?\d{4}[ -]\d{8,12}(?:-\d{1,3})?|\d{2}[/-]\d{6}-\d{2})(?![\p{L}\d-])/gu;
/** The number of a vehicle (ISO 3779: seventeen signs without I, O and Q). */
const VEHICLE = /(?<![\p{L}\d])(?=[A-Z]{0,16}\d)(?=\d{0,16}[A-Z])[A-HJ-NPR-Z\d]{13}\d{4}(?![\p{L}\d])/gu;
/** The number of a telephone (3GPP TS 23.003: fifteen digits), where it is called so. */
const IMEI = /(?<=(?<!\p{L})(?:imei|imsi)(?:[ -]?(?:nummer|nr|code)\.?)?[^\d\n]{0,12})\d(?:[ /-]?\d){13,15}(?!\d)/giu;
/** Something that sets a number off from what it is: a date, a time, an amount or a year. */
const OTHER =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})|\d{1,2}[:.]\d{2}|(?:19|20)\d{2}|\d+[.,]?\d*(?:e|ste|de|x|uur|euro|jaar|jarigen?|km)|112|113|144|0[89]00.*)$/iu;
const COUNTED =
  /^ ?(?:euro|jaar|keer|uur|leerlingen|studenten|mensen|dagen|weken|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/iu;

/** What every text with such a number holds: a number of at least three signs and a word or shape for it. */
const SIGN =
  /nummer|n(?:um|r|o)(?![\p{L}])|nr\.|code|[ -]id|id[ :(-]|pas|kaart|bewijs|document|polis|verbaal|pv|aangifte|dossier|zaak|leerling|student|nt |bvh|imei|imsi|parket|kenmerk|ov-?chip|number|PL[ -]?\d|\d[/-]\d{6}-\d/iu;

const digitsIn = (value: string): number => (value.match(/\d/g) ?? []).length;

function valueOf(text: string, hit: RegExpExecArray): Span[] {
  const end = hit.index + hit[0].length;
  const whole = hit.groups?.value ?? hit[0];
  const value = whole.replace(/[.,/-]{1,4}$/, '');
  const start = end - whole.length;
  const to = start + value.length;
  if (digitsIn(value) < 3 || OTHER.test(value) || COUNTED.test(text.slice(to, to + 14))) return [];
  if (/^https?|^www\./i.test(value)) return [];
  return [{ start, end: to, type: 'document_number' }];
}

/** Finds numbers of passports, driving licences, pupils, cases, policies and customers, each where the text says what it is; and an IMEI. */
export const documentNumber: Recogniser = {
  type: 'document_number',
  hard: true,
  find(text) {
    if (!/\d[\da-z ./-]*\d/i.test(text)) return [];
    const vehicles = hits(text, VEHICLE).filter((hit) => digitsIn(hit[0]) <= 14);
    if (!SIGN.test(text)) return vehicles.flatMap((hit) => valueOf(text, hit));
    const travel = TRAVEL_NEAR.test(text) ? hits(text, TRAVEL).filter((hit) => digitsIn(hit[0]) >= 2) : [];
    const cases = hits(text, CASE).filter((hit) => /^PL/.test(hit[0]) || /parket|zaak/i.test(text));
    const found = [
      ...hits(text, NUMBERED),
      ...hits(text, BY_ITSELF),
      ...hits(text, BEARER),
      ...hits(text, IMEI),
      ...travel,
      ...cases,
      ...vehicles,
    ];
    return found.flatMap((hit) => valueOf(text, hit));
  },
};
