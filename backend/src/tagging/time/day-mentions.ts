import { DateTime } from 'luxon';
import { namedDays, nextNamedDays, nextSchoolHoliday, ZONE, type SchoolHoliday } from './calendar-days.js';

/** How exactly a moment is known. */
export type Precision = 'minute' | 'hour' | 'daypart' | 'day' | 'week' | 'period';

/** A part of the day, as hours from midnight; the night belongs to the following day. */
export type Daypart = 'ochtend' | 'middag' | 'avond' | 'nacht';

/** A day, week or period in a text. */
export interface DayMention {
  start: number;
  end: number;
  /** Midnight at the start of the (first) day. */
  day: DateTime;
  /** Midnight after the last day, when it is more than one day. */
  until?: DateTime;
  precision: 'day' | 'week' | 'period';
  daypart?: Daypart;
  hours?: [from: number, to: number];
  kind: 'weekday' | 'date' | 'relative' | 'span';
  /** A past or recurring day: it is no announcement, and no clock time may join it. */
  dead?: boolean;
  /** Said as today although a clock time that has passed moves it a week. */
  sameDay?: boolean;
}

/** What a day is read against: the moment of the observation and the school-holiday calendar of its region. */
export interface DayContext {
  at: DateTime;
  holidays: readonly SchoolHoliday[];
  holidayRegion: string;
}

const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const SHORT = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo', 'maa', 'din', 'woe', 'don', 'vrij', 'zat', 'zon'];
const MONTHS = ['jan', 'feb', 'm(?:aa)?r', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec';
const PART = 'ochtend|morgen|voormiddag|middag|namiddag|avond|nacht';
const B = '(?<![\\p{L}\\p{N}]|\\p{N}[-./:,])';
const E = '(?![\\p{L}\\p{N}]|[-./:]\\p{N})';
const MOD =
  'a\\.?s\\.?|aanst\\.|eerstkomende|this|next|aanstaande|komende|aankomende|eerstvolgende|deze|volgende week|volgende|over een week|over twee weken';

const WEEKDAY = new RegExp(
  `${B}(?:(?<mod>${MOD})\\s)?(?<wd>${[...DAYS, ...ENGLISH].join('|')})(?:\\s?(?:in de\\s)?(?<part>${PART}))?(?:\\s(?<mod2>a\\.?s\\.?|aanstaande|volgende week|over een week|over twee weken))?${E}`,
  'giu',
);
const SHORT_DAY = new RegExp(
  `${B}(?:(?<mod>a\\.?s\\.?|aanstaande|komende|volgende week|volgende)\\s)?(?<wd>${SHORT.join('|')})\\.?(?:\\s?(?<part>avond|middag|ochtend))?(?=(?<next>\\s\\d{1,2}(?:[:.]\\d\\d|\\s?u(?:ur)?(?!\\p{L})|[-/]\\d|\\s(?:${MONTH})(?!\\p{L}))|\\som\\s\\d|\\stussen\\s\\d|\\shalf\\s\\d)?)${E}`,
  'giu',
);
const RELATIVE = new RegExp(
  `${B}(?<rel>gister\\p{L}*|eergister\\p{L}*|(?:vorige|afgelopen) (?:week|weekend|maand|nacht)|vorig weekend|vandaag|today|tonight|tomorrow|yesterday|overmorgen|vanavond|vanmiddag|vanochtend|vanmorgen|vannacht|morgen\\s?(?:vroeg|ochtend|middag|avond|nacht)|morgen)${E}`,
  'giu',
);
const NUMERIC = new RegExp(
  `${B}(?:(?<iso>\\d{4})-(?<im>\\d\\d)-(?<id>\\d\\d)|(?<d>\\d{1,2})(?<sep>[-/.])(?<m>\\d{1,2})(?:\\k<sep>(?<y>\\d{4}|\\d{2}))?)(?![\\p{L}\\p{N}]|[-./:]\\p{N})`,
  'giu',
);
const WRITTEN = new RegExp(
  `${B}(?<d>\\d{1,2})(?:e|ste|de)?(?:\\s?(?<link>-|–|t\\/m|tot en met|tot|en)\\s?(?<d2>\\d{1,2})(?:e|ste|de)?)?\\s(?<m>${MONTH})\\.?(?:\\s(?<y>\\d{4}|'\\d\\d))?${E}`,
  'giu',
);
const ORDINAL = new RegExp(
  `(?<=(?:${DAYS.join('|')}),?\\s|\\bop\\s)de\\s(?<d>\\d{1,2})(?:e|ste|de)(?!\\p{L}|\\s(?:${MONTH}|keer|klas|les|uur|plaats|plek|verdieping|etage|eeuw|helft|jaars))`,
  'giu',
);
const WEEKEND = new RegExp(`${B}(?<mod>dit|komend|aankomend|aanstaand|volgend|het komende|het volgende)\\sweekend${E}`, 'giu');
const WEEK = new RegExp(`${B}(?<mod>volgende|komende|aankomende|deze)\\sweek${E}`, 'giu');
const OVER = new RegExp(
  `${B}over\\s(?<n>\\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\\s(?<unit>dag|dagen|week|weken)(?!\\p{L}|\\stijd)`,
  'giu',
);
const HOLIDAY = new RegExp(
  `${B}(?<after>na de\\s)?(?<name>herfst|kerst|voorjaars|krokus|carnavals|mei|zomer)vakantie${E}`,
  'giu',
);
const FEASTS = new RegExp(`${B}(?:${namedDays.map(([pattern], i) => `(?<f${i}>${pattern})`).join('|')})${E}`, 'giu');

const PAST_BEFORE =
  /(?:afgelopen|vorige|voorbije|laatste|sinds|eerdere|elke|iedere|ieder|elk|vorig|vorige week|op een|vorig jaar met|vorig jaar op|vorig jaar tijdens|last)\s$/iu;
const NO_DATE_BEFORE =
  /(?:€|\$|met|won|wint|winst|verloor|stand|uitslag|werd het|score|blauwe|klas|groep|leeftijd|aantal|tussen de|tel\.?|bel|versie|artikel)\s?:?\s?$/iu;
const NO_DATE_AFTER =
  /^\s?(?:jaar|jarig|euro|procent|%|km|meter|uur|keer|winst|verlies|gewonnen|verloren|leerlingen|jongeren|punten|personen)/iu;

/** Every day, week or period in a text, in order, overlaps removed (the longest wins). */
export function findDayMentions(text: string, context: DayContext): DayMention[] {
  const found = [
    ...collect(text, WEEKDAY, (match) => weekday(match, context, [...DAYS, ...ENGLISH])),
    ...collect(text, SHORT_DAY, (match) =>
      (match.groups?.mod ?? match.groups?.next) ? weekday(match, context, SHORT) : undefined,
    ),
    ...collect(text, RELATIVE, (match) => relative(match, context.at)),
    ...collect(text, NUMERIC, (match) => numeric(match, text, context.at)),
    ...collect(text, WRITTEN, (match) => written(match, context.at)),
    ...collect(text, ORDINAL, (match) => ordinal(Number(match.groups?.d), context.at)),
    ...collect(text, WEEKEND, (match) => weekend(match, context.at)),
    ...collect(text, WEEK, (match) => week(match, context.at)),
    ...collect(text, OVER, (match) => over(match, context.at)),
    ...collect(text, HOLIDAY, (match) => holiday(match, context)),
    ...collect(text, FEASTS, (match) => feast(match, context.at)),
  ];
  return withoutOverlap(found);
}

type Found = Omit<DayMention, 'start' | 'end'>;

function collect(text: string, pattern: RegExp, read: (match: RegExpExecArray) => Found | undefined): DayMention[] {
  const mentions: DayMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = read(match);
    if (!found) continue;
    const dead = found.dead ?? PAST_BEFORE.test(text.slice(Math.max(0, match.index - 22), match.index));
    mentions.push({ ...found, dead, start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return mentions;
}

function withoutOverlap(mentions: DayMention[]): DayMention[] {
  const ordered = mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DayMention[] = [];
  for (const mention of ordered) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

function weekday(match: RegExpExecArray, { at }: DayContext, names: readonly string[]): Found {
  const groups = match.groups ?? {};
  const wanted = (names.indexOf((groups.wd ?? '').toLowerCase()) % 7) + 1;
  const mod = `${groups.mod ?? ''} ${groups.mod2 ?? ''}`.toLowerCase().trim();
  const today = at.startOf('day');
  const ahead = (wanted - at.weekday + 7) % 7;
  let day = today.plus({ days: ahead });
  if (/^(?:volgende|next)/.test(mod)) day = today.startOf('week').plus({ weeks: 1, days: wanted - 1 });
  else if (/over (?:een|twee)/.test(mod)) day = day.plus({ weeks: mod.includes('twee') ? 2 : 1 });
  else if (mod && mod !== 'deze' && mod !== 'this' && ahead === 0) day = day.plus({ weeks: 1 });
  return { day, precision: 'day', kind: 'weekday', daypart: daypartOf(groups.part), sameDay: day.hasSame(today, 'day') };
}

function relative(match: RegExpExecArray, at: DateTime): Found {
  const word = (match.groups?.rel ?? '').toLowerCase().replaceAll(/\s/g, '');
  const today = at.startOf('day');
  if (/gister|vorig|afgelopen|yester/.test(word)) return { day: today, precision: 'day', kind: 'relative', dead: true };
  if (word === 'vannacht') {
    return { day: at.hour < 6 ? today.minus({ days: 1 }) : today, precision: 'day', kind: 'relative', daypart: 'nacht' };
  }
  if (word === 'tonight') return { day: today, precision: 'day', kind: 'relative', daypart: 'avond' };
  const days = word === 'overmorgen' ? 2 : word.startsWith('morgen') || word === 'tomorrow' ? 1 : 0;
  const part = word.startsWith('morgen') ? word.slice(6) : word.slice(3);
  return {
    day: today.plus({ days }),
    precision: 'day',
    kind: 'relative',
    daypart: daypartOf(part === 'vroeg' ? 'ochtend' : part),
  };
}

/** The part of the day a Dutch word names. */
export function daypartOf(word: string | undefined): Daypart | undefined {
  const lower = word?.toLowerCase();
  if (lower === 'morgen' || lower === 'ochtend' || lower === 'voormiddag') return 'ochtend';
  if (lower === 'middag' || lower === 'namiddag') return 'middag';
  return lower === 'avond' || lower === 'nacht' ? lower : undefined;
}

function numeric(match: RegExpExecArray, text: string, at: DateTime): Found | undefined {
  const { iso, im, id, d = '', m = '', y, sep } = match.groups ?? {};
  if (iso) return dated(Number(iso), Number(im), Number(id), at);
  const before = text.slice(Math.max(0, match.index - 14), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
  if (NO_DATE_AFTER.test(after)) return undefined;
  if (y) return dated(y.length === 2 ? 2000 + Number(y) : Number(y), Number(m), Number(d), at);
  const introduced = /(?:dag|\bop|\bdatum|\bd\.d\.|\b(?:ma|di|wo|do|vr|za|zo)\.?|\bvanaf|\bt\/m|\()\s?:?\s?$/iu.test(before);
  const timed = /^\s?,?\s?(?:om|rond|vanaf)\s\d|^\s\d{1,2}[:.]\d\d/u.test(after);
  const clear = (d.length === 2 && m.length === 2 && sep !== '.') || introduced || timed;
  if (!clear || (NO_DATE_BEFORE.test(before) && !timed)) return undefined;
  return undated(Number(m), Number(d), at);
}

function written(match: RegExpExecArray, at: DateTime): Found | undefined {
  const { d, d2, link, m = '', y } = match.groups ?? {};
  const month = MONTHS.findIndex((start) => new RegExp(`^${start}`, 'i').test(m)) + 1;
  const year = y ? (y.startsWith("'") ? 2000 + Number(y.slice(1)) : Number(y)) : undefined;
  const read = (date: number): Found | undefined => (year ? dated(year, month, date, at) : undated(month, date, at));
  const first = read(Number(d));
  if (!first || !d2) return first;
  const last = read(Number(d2));
  if (!last || last.day <= first.day) return first;
  return {
    ...first,
    until: last.day.plus({ days: 1 }),
    precision: link === 'en' && Number(d2) - Number(d) > 1 ? 'day' : 'period',
  };
}

function dated(year: number, month: number, date: number, at: DateTime): Found | undefined {
  const day = DateTime.fromObject({ year, month, day: date }, { zone: ZONE });
  if (!day.isValid) return undefined;
  return { day, precision: 'day', kind: 'date', dead: day < at.startOf('day') || year > at.year + 5 };
}

/** A date without a year: the coming one, unless it was less than two months ago (then it tells of something past). */
function undated(month: number, date: number, at: DateTime): Found | undefined {
  const today = at.startOf('day');
  const now = DateTime.fromObject({ year: at.year, month, day: date }, { zone: ZONE });
  const next = DateTime.fromObject({ year: at.year + 1, month, day: date }, { zone: ZONE });
  const last = DateTime.fromObject({ year: at.year - 1, month, day: date }, { zone: ZONE });
  if (!now.isValid && !next.isValid) return undefined;
  const day = now.isValid && now >= today ? now : next.isValid ? next : now;
  const ago = Math.min(
    ...[now, last].filter((past) => past.isValid && past < today).map((past) => today.diff(past, 'days').days),
  );
  return { day, precision: 'day', kind: 'date', dead: ago < 60 };
}

/** 'de 25e': that day of this month, or of the next when it has passed. */
function ordinal(date: number, at: DateTime): Found | undefined {
  const month = date >= at.day ? at.startOf('month') : at.startOf('month').plus({ months: 1 });
  if (date < 1 || date > (month.daysInMonth ?? 31)) return undefined;
  return { day: month.set({ day: date }), precision: 'day', kind: 'date' };
}

function weekend(match: RegExpExecArray, at: DateTime): Found {
  const later = /volgend/i.test(match.groups?.mod ?? '') ? 1 : 0;
  const skip = /komend|aanstaand/i.test(match.groups?.mod ?? '') && at.weekday >= 6 ? 1 : 0;
  const day = at.startOf('week').plus({ days: 5, weeks: later || skip });
  return { day, until: day.plus({ days: 2 }), precision: 'period', kind: 'span' };
}

function week(match: RegExpExecArray, at: DateTime): Found {
  const thisWeek = /deze/i.test(match.groups?.mod ?? '');
  const day = at.startOf('week').plus({ weeks: thisWeek ? 0 : 1 });
  return { day: thisWeek ? at.startOf('day') : day, until: day.plus({ weeks: 1 }), precision: 'week', kind: 'span' };
}

function over(match: RegExpExecArray, at: DateTime): Found {
  const { n = '', unit = '' } = match.groups ?? {};
  const word = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'].indexOf(
    n.toLowerCase().replaceAll('é', 'e'),
  );
  const count = word > 0 ? word : Number(n);
  const day = at.startOf('day').plus(/^w/i.test(unit) ? { weeks: count } : { days: count });
  return { day, precision: 'day', kind: 'relative' };
}

function holiday(match: RegExpExecArray, { at, holidays, holidayRegion }: DayContext): Found | undefined {
  const name = (match.groups?.name ?? '').toLowerCase().replace(/^(?:krokus|carnavals)$/, 'voorjaars');
  const days = nextSchoolHoliday(holidays, holidayRegion, `${name}vakantie`, at);
  if (!days) return undefined;
  if (match.groups?.after) return { day: days.last.plus({ days: 1 }), precision: 'day', kind: 'span' };
  return { day: days.first, until: days.last.plus({ days: 1 }), precision: 'period', kind: 'span' };
}

function feast(match: RegExpExecArray, at: DateTime): Found | undefined {
  const index = namedDays.findIndex((_, i) => match.groups?.[`f${i}`] !== undefined);
  const rule = namedDays[index]?.[1];
  if (!rule) return undefined;
  const { first, last, hours } = nextNamedDays(rule, at);
  const long = last > first;
  return {
    day: first,
    until: long ? last.plus({ days: 1 }) : undefined,
    precision: long ? 'period' : 'day',
    kind: long ? 'span' : 'date',
    hours,
  };
}
