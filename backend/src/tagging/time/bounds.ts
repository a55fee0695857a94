import type { DayMention } from './day-mentions.js';

const BOUND =
  /(?<![\p{L}\p{N}])(?:sinds|sedert|since|until|vana+f|uiterlijk|na|vóór|voor|tot(?:\sen\smet|\saan)?|t\/m)\s(?:(?:de|het|afgelopen)\s)?$/iu;
const RANGE = /(?<![\p{L}\p{N}])(?:van|tussen)\s(?:de\s|het\s)?$/iu;
const LINKED = /\s(?:tot|t\/m|tm|en)\s|\s?[-–—]\s?/iu;
/** What makes 'voor 1 maart' the day it is meant for, not the day by which. */
const MEANT_FOR =
  /(?:gepland|aangekondigd|aangemeld|oproep\p{L}*|afspraak|uitnodiging|plan|plannen|bedoeld|staat|staan|kaart\p{L}*|toets\p{L}*|opgeroepen|iets|bloemen|cadeau\p{L}*)\s$/iu;
/** 'Voor vrijdag' and 'voor vanavond' are a bound only when something is due. */
const WEEKDAY = /^(?:\p{L}*dag(?:ochtend|middag|avond|nacht)?|van\p{L}+|\p{L}*morgen\p{L}*)$/iu;
const DUE =
  /(?:lever|inlever|ingelever|indien|aanmeld|meld je|reage|betaal|klaar|afmaken|afhebben|opstur|terugbreng|teruggeve|antwoord|binnen|handtekening|doorgeve|invul)\p{L}*/iu;
const SAME = /^\s(?:is|wordt|was)\s(?:het\s|de\s)?(?:alweer\s|weer\s|dan\s)?$/u;
const SCHOOL_DAY = /^(?:eerste|laatste)\s(?:school|les)dag$/iu;

function isDue(text: string, at: number, said: string): boolean {
  const before = text.slice(Math.max(0, at - 50), at);
  if (MEANT_FOR.test(before)) return false;
  return !WEEKDAY.test(said.split(' ')[0] ?? '') || DUE.test(before) || DUE.test(text.slice(at, at + 50));
}

/** Moments with the words that bound them: 'vanaf', 'sinds', 'na', 'uiterlijk', 'tot', and 'van' or 'tussen' of a range. */
export function withBounds<M extends { start: number; end: number; to: number | null }>(
  text: string,
  moments: readonly M[],
): M[] {
  return moments.map((moment, i) => {
    const from = Math.max(moments[i - 1]?.end ?? 0, moment.start - 30);
    const before = text.slice(from, moment.start);
    const linked = moment.to !== null && LINKED.test(text.slice(moment.start, moment.end));
    const match = (linked ? RANGE.exec(before) : null) ?? BOUND.exec(before);
    if (!match || (/^voor\s/i.test(match[0]) && !isDue(text, from + match.index, text.slice(moment.start, moment.end))))
      return moment;
    return { ...moment, start: from + match.index };
  });
}

/** Whether a day only says again what the one before it said: 'zaterdag 31 oktober is het Halloween', 'maandag 1 september eerste lesdag'. */
export function saysTheSame(text: string, last: DayMention, day: DayMention): boolean {
  if (day.start - last.end > 20) return false;
  if (SCHOOL_DAY.test(text.slice(day.start, day.end))) return true;
  return SAME.test(text.slice(last.end, day.start)) && last.first >= day.first && last.first < (day.until ?? day.first + 1);
}
