import { fromParts } from './moment.js';

const shortMonths = 'janfebmaraprmayjunjulaugsepoctnovdec';
const mail = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) (?:GMT|UTC|Z|([+-])(\d\d)(\d\d))$/i;
const internet = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3})\d*)?(?:Z|([+-])(\d\d):?(\d\d))$/;

/** The two ways in which nearly all feeds write a date (RFC 822 §5 with four digits, RFC 3339 §5.6), without trying anything else. */
export function quickDate(text: string): string | null {
  const iso = internet.exec(text);
  const found = iso ?? mail.exec(text);
  if (!found) return null;
  const [sign, zoneHours, zoneMinutes] = iso ? found.slice(8) : found.slice(7);
  const offset = sign === undefined ? 0 : (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  if (Math.abs(offset) > 14 * 60) return null;
  const [hours, minutes, seconds] = [Number(found[4]), Number(found[5]), Number(found[6])];
  const at = iso ? -1 : shortMonths.indexOf((found[2] ?? '').toLowerCase());
  if (!iso && (at < 0 || at % 3 !== 0)) return null;
  const [year, month, day] = iso
    ? [Number(found[1]), Number(found[2]), Number(found[3])]
    : [Number(found[3]), at / 3 + 1, Number(found[1])];
  return fromParts({ year, month, day, hours, minutes, seconds, milliseconds: iso ? Number(found[7] ?? 0) : 0, offset });
}
