import { IANAZone } from 'luxon';

/** Offsets in hours of zone names met in feeds (RFC 822 §5.1 and those in use since); names that are ambiguous take the reading most feeds mean. */
const zones: Record<string, number> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 1, bst: 1, ist: 5.5, cet: 1, cest: 2, met: 1, mest: 2, mez: 1, mesz: 2, eet: 2, eest: 3, sast: 2, cat: 2,
  msk: 3, msd: 4, gst: 4, pkt: 5, wib: 7, ict: 7, sgt: 8, hkt: 8, awst: 8, pht: 8, jst: 9, kst: 9, acst: 9.5, acdt: 10.5, aest: 10, aedt: 11,
  nzst: 12, nzdt: 13, nst: -3.5, ndt: -2.5, ast: -4, adt: -3, est: -5, edt: -4, et: -5, cst: -6, cdt: -5, ct: -6, mst: -7, mdt: -6, mt: -7, pst: -8,
  pdt: -7, pt: -8, akst: -9, akdt: -8, hst: -10, brt: -3, brst: -2, art: -3, clt: -4,
}; // prettier-ignore

/** The time of day in a date and the zone it is told in. */
export interface ClockTime {
  hours?: number;
  minutes?: number;
  seconds?: number;
  milliseconds?: number;
  /** Minutes east of Greenwich. */
  offset?: number;
  /** A place that gives the offset, such as Europe/Amsterdam. */
  place?: string;
}

/** Further from Greenwich than this no place is; a larger number is a mistake. */
const farthest = 14 * 60;

/** The zone at the end of a date, as minutes east of Greenwich; undefined when there is none or nobody knows it. */
function zoneOffset(text: string): number | undefined {
  const plain = text.replace(/\[.*?\]|\(.*?\)/g, ' ').trim();
  const number = /(?:^|\s|[a-z]|\d)(?:utc|gmt|ut|z)?\s*([+-])\s?(\d{1,2}):?(\d{2})?z?$/i.exec(plain);
  if (number) {
    const minutes = Number(number[2]) * 60 + Number(number[3] ?? 0);
    return minutes > farthest ? 0 : number[1] === '-' ? -minutes : minutes;
  }
  const name = /([a-z]+)\.?$/i.exec(plain)?.[1]?.toLowerCase();
  const hours = name === undefined ? undefined : zones[name];
  if (hours !== undefined) return hours * 60;
  const inside = /\(([a-z]{2,5})\)\s*$/i.exec(text)?.[1]?.toLowerCase();
  return inside !== undefined && zones[inside] !== undefined ? (zones[inside] ?? 0) * 60 : undefined;
}

/** The zone a text ends with, by number, by name or by place. */
export function zoneIn(text: string): ClockTime {
  const place = /([A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_+-]+){1,2})\s*$/.exec(text)?.[1];
  if (place && IANAZone.isValidZone(place)) return { place };
  const offset = zoneOffset(text);
  return offset === undefined ? {} : { offset };
}

/** How far east of Greenwich, in minutes, a clock stands that shows this local time (in milliseconds, as if it were UTC); without a zone 0. */
export function minutesEast({ offset, place }: ClockTime, local: number): number {
  if (place === undefined) return offset ?? 0;
  const zone = IANAZone.create(place);
  return zone.offset(local - zone.offset(local) * 60_000);
}

/** The clock time in a text ('9:05', '17.30 uur', '10:00:05.123 PM'), with the zone behind it. */
export function clockTime(text: string): ClockTime {
  const found =
    /(\d{1,2})\s*(?::\s*(\d{1,2})|[.h]\s*(\d{2}))(?:\s*[:.]\s*(\d{1,2}))?(?:[.,](\d{1,9}))?\s*(am\b|pm\b|a\.m\.|p\.m\.)?(.*)$/i.exec(
      text,
    );
  if (!found) {
    const half = /^[t\s]*(\d{1,2})\s*(am|pm)\b(.*)$/i.exec(text);
    if (!half) return zoneIn(text);
    return { hours: (Number(half[1]) % 12) + (/p/i.test(half[2] ?? '') ? 12 : 0), ...zoneIn(half[3] ?? '') };
  }
  const [, hoursText, minutes, afterDot, seconds, fraction, half, rest] = found;
  const raw = Number(hoursText);
  const hours = half ? (raw % 12) + (/^p/i.test(half) ? 12 : 0) : raw;
  const milliseconds = fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0;
  return {
    hours,
    minutes: Number(minutes ?? afterDot),
    seconds: Number(seconds ?? 0),
    milliseconds,
    ...zoneIn((rest ?? '').replace(/^\s*uur\b/, '')),
  };
}
