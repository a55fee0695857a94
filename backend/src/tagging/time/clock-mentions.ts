import { clear, isTwelveHour, NAMED, readClock, ROUND, type Clock } from './read-clock.js';

/** A clock time in a text, before it is known which day it is on. */
export interface ClockMention {
  start: number;
  end: number;
  hour: number;
  minute: number;
  /** The end of a range such as 'tussen 12 en 2'. */
  to?: { hour: number; minute: number };
  precision: 'minute' | 'hour';
  /** Written in a way that leaves morning or afternoon open ('half 8', '3 uur'). */
  twelveHour: boolean;
  /** 'alone' may stand without a day; 'near' only counts when a day stands close by; 'touching' only directly after a day. */
  needs: 'alone' | 'near' | 'touching';
  /** Its hours are known already, by a part of the day within the range itself. */
  resolved?: true;
}

const HOUR_WORD = 'één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf';
const MINUTE_WORD = `(?:twintig|een\\skwartier|kwart|\\d{1,2}|${HOUR_WORD})(?:\\sminuten|\\smin)?`;
const SPOKEN = `(?:half|(?:${MINUTE_WORD})\\s(?:voor|over)(?:\\shalf)?)\\s(?:${HOUR_WORD}|1[0-2]|0?[1-9])`;
const DIGITAL =
  '(?:[01]?\\d|2[0-4])(?:(?:[:.]|\\s?[uh]\\s?)[0-5]\\d(?::[0-5]\\d(?!\\d))?|\\suur\\s(?:[0-5][05])(?=\\s*(?:$|[.,;!?]|(?:bij|op|in|aan|verzamel\\p{L}*|precies)(?!\\p{L}))))?';
const FULL_HOUR = `(?:${HOUR_WORD}|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig)\\suur\\s(?:vijftien|vijfenveertig|dertig|twintig|veertig|vijftig|vijf|tien)(?!\\p{L})`;
const ABOUT = `een\\suur\\sof\\s(?:${HOUR_WORD}|1[0-2]|[1-9])`;
const ANY = `(?:${ABOUT}|${FULL_HOUR}|(?:dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig)(?=\\suur)|${SPOKEN}|${DIGITAL}|${[...ROUND, ...Object.keys(NAMED)].join('|')}|${HOUR_WORD})`;
const BEFORE = '(?<![\\p{L}\\p{N}€$]|[\\p{N}€$][-.,:/]|[€$]\\s)';
const AFTER = '(?![\\p{L}\\p{N}]|[-.,:/]\\p{N})';
const UNIT = '(?:\\s?(?:uur|u\\.?|hr|h|[ap]m|[ap]\\.m\\.))';
const LEAD = 'om|rond|omstreeks|vanaf|tegen|tot|klokslag|stipt|circa|voor|na|sinds|van|tussen|at';

const PART = `(?:['’]?s|in\\sde)\\s(?:ochtends?|morgens|middags?|namiddags?|avonds?|nachts?)`;
const RANGE = new RegExp(
  `${BEFORE}(?:(?<lead>tussen|van|vanaf|om)\\s)?(?<a>${ANY})(?<aunit>${UNIT})?(?:\\s(?<apart>${PART}))?\\s?(?<link>-|–|—|tot en met|tot|t\\/m|en)\\s?(?<b>${ANY})(?<unit>${UNIT})?(?:\\s(?<bpart>${PART}))?${AFTER}`,
  'giu',
);
const SINGLE = new RegExp(
  `${BEFORE}(?:(?<lead>${LEAD})\\s(?:(?:ongeveer|exact|precies|klokslag|circa)\\s)?)?(?<a>${ANY})(?<unit>${UNIT})?${AFTER}`,
  'giu',
);

/** What makes 'drie uur' a length of time or a speed instead of a moment. */
const DURATION_AFTER =
  /^\s?(?:lang|later|geleden|per\s|durende|durend|achter|tevoren|eerder|vast|na\s(?:de|het)|in de rij|aan één|achtereen|vertraging|slaap|les|werk|stage|rijden|reizen|wachten|duren|oud|straf|taakstraf|training|slapen|gewacht)/iu;
const DURATION_BEFORE =
  /(?:\bal|\bruim|\bbijna|\bnog|\bbinnen|\bover|\bper|\belke|\bduurt|\bduurde|\bmeer dan|\bminder dan|\bmaximaal|\bzo'n|km\/|\bna|\bin)\s$/iu;
const NOT_A_CLOCK =
  /^\s?(?:%|procent|euro|eur\b|jaar|jarig|km|meter|cm|graden|keer|punten|miljoen|duizend|leerling|jonge|kinderen|mensen|man\b|klas)/iu;
const MAY_FOLLOW_BARE =
  /^\s?(?:$|[.,;:!?)\]"'’”#@|\n]|(?:bij|op|in|aan|voor|naast|achter|tegenover|te|naar|verzamel\p{L}*|allemaal|is|gaat|gaan|komen|komt|kom|daar|dan|weer|of|morgen|vandaag|van\p{L}*|\p{L}+dag\p{L}*|met|precies|exact|iedereen|begint|start|knok\p{L}*|vecht\p{L}*|rel\p{L}*)(?!\p{L}))/iu;

/** After 'om 7' without a day: nothing, or what one does at an hour. */
const BARE_ALONE =
  /^\s?(?:$|[.;!?\n]|,\s|(?:bij|aan|achter|voor|terug|weg|thuis|klaar|beginnen|vertrekken|verzamelen|eten|aanwezig|daar|iedereen|precies|exact)(?!\p{L})|(?:op|in|naar)\s(?!\d))/iu;
/** What goes with 'om' otherwise: 'het gaat om 3', 'vraag om 2'. */
const NOT_AN_HOUR =
  /(?:gaat|ging|draait|draaide|vraag|vraagt|vroeg|vragen|spelen?|gokken|wedden|strijden|vechten|bidt)\s(?:het\s)?(?:om\s)?$/iu;
const NO_CLOCK_RANGE =
  /(?:schaal|cijfer|cijfers|score|scores|tel|tellen|telt|groep|klas|klassen|pagina|blz|hoofdstuk|niveau|level|levels|keuze|kinderen|jongens|meisjes|meiden|jongeren|leerlingen|scholieren|tieners|pubers|slachtoffers|verdachten|mensen|vrouwen|mannen|studenten|leeftijd|jeugd|spelers|klanten|verschil|lijn|bus|nummers?|maten?)\s$/iu;

/** The clock times of a text: '17:30', '14u', '18.00 uur', 'half 8', 'kwart over drie', 'tussen 12 en 2'. */
export function findClockMentions(text: string): ClockMention[] {
  const ranges = [...text.matchAll(RANGE)].map((match) => rangeMention(text, match)).filter((mention) => mention !== undefined);
  const singles = [...text.matchAll(SINGLE)]
    .map((match) => singleMention(text, match))
    .filter((mention) => mention !== undefined);
  const free = singles.filter((single) => !coveredBy(ranges, single.start));
  return [...ranges, ...free].sort((a, b) => a.start - b.start);
}

/** True when a span of the sorted list covers this offset (binary search). */
function coveredBy(sorted: readonly ClockMention[], offset: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = sorted[middle]!;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return true;
  }
  return false;
}

function rangeMention(text: string, match: RegExpExecArray): ClockMention | undefined {
  const { lead = '', a = '', b = '', link = '', unit, aunit, apart, bpart } = match.groups ?? {};
  const from = readClock(a);
  const to = readClock(b);
  const end = match.index + match[0].length;
  if (!from || !to || NOT_A_CLOCK.test(text.slice(end, end + 14))) return undefined;
  const word = lead.toLowerCase();
  if (link === 'en' && word !== 'tussen') return undefined;
  const bothMinutes = from.minutes && to.minutes;
  const spoken = from.spoken || to.spoken;
  const parted = apart !== undefined || bpart !== undefined;
  const bare = !bothMinutes && !unit && !aunit && !spoken && !parted;
  const follows = MAY_FOLLOW_BARE.test(text.slice(end, end + 24));
  if (bare && word !== 'tussen' && word !== 'van' && !(link === 'tot' && follows)) return undefined;
  if (bothMinutes && (from.dotted || to.dotted) && !unit && !word && link === '.') return undefined;
  const keepLead = word === 'tussen' || word === 'van';
  return {
    start: keepLead || !lead ? match.index : match.index + match[0].indexOf(a, lead.length),
    end: trimmedEnd(match),
    minute: from.minute,
    ...(parted ? hoursOfParts(from, to, apart, bpart) : { hour: from.hour, to: { hour: to.hour, minute: to.minute } }),
    precision: from.minutes || spoken || to.minutes ? 'minute' : 'hour',
    twelveHour: isTwelveHour(from) && to.hour <= 12,
    needs:
      unit ||
      aunit ||
      parted ||
      spoken ||
      (bothMinutes && (!from.dotted || keepLead)) ||
      (word === 'tussen' && to.hour < from.hour)
        ? 'alone'
        : bare && keepLead && follows && !NO_CLOCK_RANGE.test(text.slice(Math.max(0, match.index - 20), match.index))
          ? 'alone'
          : keepLead
            ? 'near'
            : 'touching',
  };
}

function singleMention(text: string, match: RegExpExecArray): ClockMention | undefined {
  const { lead = '', a = '', unit } = match.groups ?? {};
  const clock = readClock(a);
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 24);
  if (!clock || NOT_A_CLOCK.test(after)) return undefined;
  const start = lead ? match.index + match[0].indexOf(a, lead.length) : match.index;
  const needs = needsOf(clock, lead.toLowerCase(), unit ?? '', text.slice(Math.max(0, start - 14), start), after);
  if (!needs) return undefined;
  const precision = clock.minutes || clock.spoken ? 'minute' : 'hour';
  const span = { start, end: trimmedEnd(match), precision, needs } as const;
  if (/[ap]\.?m\.?$/i.test(unit ?? '')) return { ...span, ...englishHour(clock, unit ?? ''), twelveHour: false };
  return { ...span, hour: clock.hour, minute: clock.minute, twelveHour: isTwelveHour(clock) };
}

/** Hours of 'negen uur 's ochtends tot vijf uur 's middags' and '5 tot 6 's avonds', past 24 in the night after. */
function hoursOfParts(from: Clock, to: Clock, apart = '', bpart = ''): Pick<ClockMention, 'hour' | 'to' | 'resolved'> {
  const start = apart ? hourIn(from.hour, apart) : undefined;
  const last = bpart ? hourIn(to.hour, bpart) : undefined;
  const hour = start ?? (from.hour < 12 && from.hour + 12 < (last ?? 0) ? from.hour + 12 : from.hour);
  const later = last ?? (to.hour > hour || to.hour > 12 ? to.hour : to.hour + 12);
  return {
    hour,
    to: { hour: later <= hour && !(later === hour && to.minute > from.minute) ? later + 24 : later, minute: to.minute },
    resolved: true,
  };
}

function hourIn(hour: number, part: string): number {
  if (hour > 12) return hour;
  if (/middag/.test(part)) return hour < 11 ? hour + 12 : hour;
  if (/avond/.test(part)) return hour + 12;
  return /nacht/.test(part) && hour >= 9 ? hour + 12 : hour;
}

/** '5 pm' and '12 am' on the clock of 24 hours. */
function englishHour({ hour, minute }: Clock, unit: string): { hour: number; minute: number } {
  const base = hour % 12;
  return { hour: /p/i.test(unit) ? base + 12 : base, minute };
}

function needsOf(clock: Clock, lead: string, written: string, before: string, after: string): ClockMention['needs'] | undefined {
  const unit = written !== '' || clock.written.startsWith('een uur of ');
  const english = /[ap]\.?m\.?$/i.test(written);
  const precise = clear(clock);
  const strongLead = /^(?:om|rond|omstreeks|vanaf|tegen|tot|klokslag|stipt|at)$/.test(lead);
  if (clock.minutes && !clock.dotted) return 'alone';
  if (unit && /^\d{1,2}$/.test(clock.written) && english) return 'alone';
  if (clock.dotted) return unit || /^(?:om|rond|omstreeks|vanaf|tegen|klokslag)$/.test(lead) ? 'alone' : 'touching';
  if (clock.named !== undefined) return strongLead || clock.named ? 'alone' : /^(?:na|voor)$/.test(lead) ? 'near' : undefined;
  if (clock.spoken) return strongLead || precise || /\bmin/.test(clock.written) || /\bis\s$/.test(before) ? 'alone' : 'near';
  if (unit) {
    if (/^(?:na|voor)$/.test(lead) && clock.hour >= 5 && BARE_ALONE.test(after)) return 'alone';
    if (lead === 'na' && !DURATION_AFTER.test(after)) return 'touching';
    if (DURATION_AFTER.test(after) || (!strongLead && DURATION_BEFORE.test(before))) return undefined;
    return strongLead || lead === 'sinds' || (clock.hour > 12 && clock.hour < 24) ? 'alone' : 'near';
  }
  if (strongLead && lead !== 'tot') {
    if (/^(?:om|klokslag)$/.test(lead) && BARE_ALONE.test(after) && !NOT_AN_HOUR.test(before)) return 'alone';
    if (MAY_FOLLOW_BARE.test(after)) return 'near';
    if (/^(?:om|rond|tegen)$/.test(lead) && !/^\s\p{L}+\s(?:\p{L}+\s)?te\s/u.test(after)) return 'touching';
  }
  return undefined;
}

const trimmedEnd = (match: RegExpExecArray): number =>
  match.index + match[0].replace(/(?<=\d)\s?u\.$/iu, (unit) => unit.slice(0, -1)).trimEnd().length;
