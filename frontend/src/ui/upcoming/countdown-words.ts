import { t, tn } from '../../i18n/text.js';
import type { Countdown } from './countdown.js';

/** A countdown in words: 'nog 3 dagen', 'morgen', 'nu bezig'. */
export function countdownWords(away: Countdown): string {
  if (away.state !== 'ahead') return t(`upcoming.${away.state}`);
  return tn(`upcoming.${away.unit}`, away.n);
}
