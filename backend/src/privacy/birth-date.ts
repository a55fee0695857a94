import { hits, type Recogniser, type Span } from './identifier.js';

const MONTH =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec|january|february|march|may|june|july|october';
const YEAR = String.raw`(?:(?:19|20)\d{2}|['’‘]?\d{2})`;
const DIGITS = String.raw`(?:\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?${YEAR}|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[ ./-](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[ ./-](?:19|20)\d{2}|\d{1,2} \d{1,2} (?:19|20)\d{2}|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2})`;
const WORDS = String.raw`(?:\d{1,2}(?:e|ste|de|st|nd|rd|th)? ?[- ]?(?:${MONTH})\.?(?:,? ?[- ]?${YEAR})?|(?:${MONTH}) \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2})`;
const DATE = String.raw`(?:${DIGITS}|${WORDS})(?![\p{L}\d])`;
/** Words that say that a date is the day on which somebody was born. */
const CALLED = new RegExp(
  String.raw`(?<![\p{L}])(?:geboren(?: (?:is|werd|zijn))?|geb\.?|gebdat(?:um)?|geboorte ?datum|geboorte ?dag|geboorte|geb\.? ?dat(?:um)?\.?|g\.?b\.?d\.?|date of birth|dob|d\.o\.b\.?|born|birthday|doğum|urodzon[ya])(?: van \p{L}{2,20})?(?:[ :=,(/-]{0,3}(?:is|was|op(?: de)?|on|te \p{L}{3,20},?|in \p{L}{3,20},? op|datum)){0,2}[ :=,(/-]{0,3}(?<date>${DATE})`,
  'giu',
);
/** 'Geboortedatum in de lijst: 22.08.12', 'geb.datum leerling 21.06.10': other words between. */
const LISTED = new RegExp(
  String.raw`(?<![\p{L}])geb(?:oorte|\.)? ?dat(?:um|a)\p{L}{0,10}[^\d\p{L}][^\d\n.!?]{0,40}(?<=[: ])(?<date>${DATE})`,
  'giu',
);
/** The other date of a correction: '12-03-2010 in plaats van 12-03-2011'. */
const CORRECTED = new RegExp(
  String.raw`^\)?,? (?:in plaats van|i\.?p\.?v\.?|en niet|niet|maar|moet zijn|moet worden|wordt) (?<date>${DATE})`,
  'iu',
);
/** 'Zij is van 1 april 2008', with a year in which a pupil is born. */
const IS_OF = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:ze|zij|hij|die|leerling|jongen|meisje|kind|zoon|dochter) is (?:dus |ook )?van )(?:\d{1,2}[-/.]\d{1,2}[-/.]|\d{1,2} (?:${MONTH})\.? )(?:200[3-9]|201\d)(?!\d)`,
  'giu',
);
/** 'jarig op' and 'verjaardag' only with a year: on a feast nobody's birth is told. */
const BIRTHDAY = new RegExp(
  String.raw`(?<![\p{L}])(?:jarig|verjaardag)(?: is| op| van \p{L}{2,15}| \p{L}{2,10}){0,2}[ :]{1,2}(?<date>${DIGITS}|\d{1,2} (?:${MONTH}) (?:19|20)\d{2})(?![\p{L}\d])`,
  'giu',
);
/** A year in which somebody may be born who is written about with a date behind the name. */
const LIFE = String.raw`(?:19[3-9]\d|200\d|201\d|2020)`;
const FULL = String.raw`(?:\d{1,2}[-/.]\d{1,2}[-/.]${LIFE}|${LIFE}-\d{1,2}-\d{1,2}|\d{1,2} (?:${MONTH})\.? ${LIFE})(?!\d)`;
/** '(12-03-2010)' or ', 12-03-2010' behind a name, and behind or before an age. */
const BEHIND = new RegExp(
  String.raw`(?<=\p{Lu}[\p{L}.'’-]{0,20}(?:,? ?\(|, ?|,? ?\((?:\*|[mvMV],|\d{1,2}(?: ?jaar| ?jr)?,) ?))(?<date>${FULL})|(?<=(?<!\d)\d{1,2} ?(?:jaar|jr|j)\.?(?: oud)?(?:,? ?\(|, ?))(?<date2>${FULL})|(?<=[*°] ?)(?<date3>${FULL})`,
  'gu',
);
const SIGN = /geb|gbd|g\.b|geboo|birth|born|dob|d\.o\.b|doğum|urodzon|jarig|verjaardag/iu;

const spanOf = (hit: RegExpExecArray): Span => {
  const date = hit.groups?.date ?? hit.groups?.date2 ?? hit.groups?.date3 ?? hit[0];
  const end = hit.index + hit[0].length;
  return { start: end - date.length, end, type: 'birth_date' };
};

const corrected = (text: string, { end }: Span): Span[] => {
  const other = CORRECTED.exec(text.slice(end, end + 50));
  const length = other?.groups?.date?.length ?? 0;
  return other ? [{ start: end + other[0].length - length, end: end + other[0].length, type: 'birth_date' }] : [];
};

/** Finds dates of birth: where a word says so, or a full date in brackets behind a name or an age; other dates stay. */
export const birthDate: Recogniser = {
  type: 'birth_date',
  hard: true,
  find(text) {
    if (!/\d/.test(text)) return [];
    const called = SIGN.test(text) ? [...hits(text, CALLED), ...hits(text, LISTED), ...hits(text, BIRTHDAY)] : [];
    const behind = /(?:19|20)\d\d/.test(text) ? [...hits(text, BEHIND), ...hits(text, IS_OF)] : [];
    const told = called.map(spanOf);
    return [...told, ...told.flatMap((span) => corrected(text, span)), ...behind.map(spanOf)];
  },
};
