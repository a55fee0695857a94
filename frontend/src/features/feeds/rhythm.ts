import { t, tn } from '../../i18n/text.js';

const HOUR = 60;
const DAY = 24 * HOUR;

/** How often a source usually publishes: 'plaatst meestal elke 2 uur'; `minutes` lie between two items. */
export function rhythmWords(minutes: number): string {
  if (minutes < HOUR) return tn('feeds.facts.rhythmMinutes', Math.max(1, Math.round(minutes)));
  const hours = Math.round(minutes / HOUR);
  if (hours < 20) return tn('feeds.facts.rhythmHours', hours);
  return tn('feeds.facts.rhythmDays', Math.max(1, Math.round(minutes / DAY)));
}

/** How often we look: 'elke 15 minuten', 'elk uur', 'één keer per dag'. */
export function intervalWords(minutes: number): string {
  if (minutes >= DAY) return t('feeds.facts.everyDay');
  if (minutes < HOUR || minutes % HOUR !== 0) return t('feeds.facts.everyMinutes', { count: minutes });
  return tn('feeds.facts.everyHours', minutes / HOUR);
}

/** The intervals that are offered, in minutes, with the one that is set. */
export function intervalOptions(set: number): { value: string; label: string }[] {
  const offered = [...new Set([15, 30, 60, 120, 240, 720, DAY, set])].sort((a, b) => a - b);
  return offered.map((minutes) => ({ value: String(minutes), label: intervalWords(minutes) }));
}
