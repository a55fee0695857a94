const PAST_VERB =
  'werd|werden|was|waren|ging|gingen|kwam|kwamen|vond|vonden|had|hadden|raakte|raakten|brak|braken|ontstond|ontstonden|gebeurde|gebeurden|liep|liepen|reed|reden|stond|stonden|zag|zagen|kreeg|kregen|moest|moesten|greep|grepen|hield|hielden|overleed|bleek|bleken|meldde|meldden|deden|deed|gooide|gooiden|verzamelde|verzamelden|trok|trokken|sloeg|sloegen|wilde|wilden|zorgde|zorgden';
const PERFECT = 'is|zijn|heeft|hebben';
const PAST_AFTER = new RegExp(`^[\\s,]{0,3}(?:rond middernacht\\s|uur\\s)?(?:${PAST_VERB})(?!\\p{L})`, 'iu');
const PAST_BEFORE = new RegExp(`(?<!\\p{L})(?:${PAST_VERB})\\s(?:er\\s|op\\s|afgelopen\\s|om\\s|rond\\s|de politie\\s)?$`, 'iu');
const PERFECT_AFTER = new RegExp(`^[\\s,]{0,3}(?:${PERFECT})\\s`, 'iu');
const PERFECT_BEFORE = new RegExp(`(?<!\\p{L})(?:${PERFECT})\\s(?:er\\s|op\\s|om\\s|rond\\s)?$`, 'iu');
const DONE =
  /(?<!\p{L})(?:aan|op|mis|uit|af|neer|be|ver|ont|in|door|weg|over|mee|plaats)?(?:ge\p{L}{3,}(?:d|t|en)|houden|lopen|staan|wond|niel?d|opgelicht|bedreigd|mishandeld|overleden|ontstaan|betrapt|verwond)(?!\p{L})/iu;
const PLANNED = /(?:gepland|aangekondigd|opgeroepen|afgesproken|aangevraagd|uitgenodigd|geregeld)/iu;
const SENTENCE_END = /[.!?\n](?:\s|$)/u;

/** True when the verb beside a moment tells that it is over ('vrijdag werden … aangehouden'), so it announces nothing. */
export function toldAsPast(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 160);
  if (PAST_AFTER.test(after) || PAST_BEFORE.test(before)) return true;
  if (!PERFECT_AFTER.test(after) && !PERFECT_BEFORE.test(before)) return false;
  const rest = after.slice(0, sentenceEnd(after));
  return DONE.test(rest) && !PLANNED.test(rest);
}

function sentenceEnd(after: string): number {
  const match = SENTENCE_END.exec(after);
  return match ? match.index : after.length;
}
