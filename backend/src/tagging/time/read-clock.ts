import { numberWords } from './time-words.js';

/** A clock time as it is written, before anything is known about the words around it. */
export interface Clock {
  hour: number;
  minute: number;
  minutes: boolean;
  dotted: boolean;
  spoken: boolean;
  padded: boolean;
  /** A name of a moment: true for 'middernacht', false for 'tienen' (which needs a lead). */
  named?: boolean;
  /** The words as written. */
  written: string;
}

const HOURS = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
];
export const ROUND = [
  'enen',
  'tweeën',
  'drieën',
  'vieren',
  'vijven',
  'zessen',
  'zevenen',
  'achten',
  'negenen',
  'tienen',
  'elven',
  'twaalven',
];
export const NAMED: Record<string, number> = { middernacht: 24, midnight: 24, middaguur: 12, noon: 12 };

/** Whether it leaves morning or afternoon open. */
export const isTwelveHour = (clock: Clock): boolean =>
  clock.hour >= 1 && clock.hour <= 12 && (clock.spoken || (!clock.minutes && !clock.padded));

/** Reads a clock time: '17:30', '14u', 'half 8', 'kwart over drie', 'een uur of drie', 'middernacht'. */
export function readClock(written: string): Clock | undefined {
  const lower = written.toLowerCase().replaceAll('é', 'e');
  const word = HOURS.indexOf(lower);
  const base = { minutes: false, dotted: false, spoken: false, padded: false, written: lower };
  const round = ROUND.indexOf(lower.replace('tweeen', 'tweeën').replace('drieen', 'drieën'));
  if (round >= 0) return { ...base, hour: round + 1, minute: 0, named: false };
  const named = NAMED[lower];
  if (named !== undefined) return { ...base, hour: named, minute: 0, padded: true, named: true };
  if (word > 0) return { ...base, hour: word, minute: 0 };
  const about = /^een\suur\sof\s(\S+)$/.exec(lower)?.[1];
  if (about !== undefined) return { ...base, hour: HOURS.indexOf(about) > 0 ? HOURS.indexOf(about) : Number(about), minute: 0 };
  const digital = /^(\d{1,2})(?:\s?([:.uh]|uur\s)\s?(\d\d)(?::\d\d)?)?$/.exec(lower);
  if (digital) {
    const hour = Number(digital[1]);
    const minute = Number(digital[3] ?? 0);
    if (hour > 24 || (hour === 24 && minute > 0)) return undefined;
    return { ...base, hour, minute, minutes: digital[3] !== undefined, dotted: digital[2] === '.', padded: /^0/.test(lower) };
  }
  return readSpoken(lower);
}

/** 'veertien uur dertig'. */
function fullHour(hour: string, minute: string, written: string): Clock | undefined {
  const [hours, minutes] = [numberWords.get(hour), numberWords.get(minute)];
  if (hours === undefined || minutes === undefined) return undefined;
  return { hour: hours, minute: minutes, minutes: true, dotted: false, spoken: true, padded: false, written };
}

function readSpoken(lower: string): Clock | undefined {
  const full = /^(\S+)\suur\s(\S+)$/.exec(lower);
  if (full) return fullHour(full[1]!, full[2]!, lower);
  const parts = lower.split(/\s+/).map((part) => (part === 'kwartier' ? 'kwart' : part));
  if (parts[0] === 'een' && parts[1] === 'kwart') parts.shift();
  const last = parts.at(-1) ?? '';
  const hour = HOURS.indexOf(last) > 0 ? HOURS.indexOf(last) : Number(last);
  const halfHour = parts.includes('half') ? 30 : 0;
  const first = parts[0] ?? '';
  const shift = parts.includes('voor') ? -1 : parts.includes('over') ? 1 : 0;
  const minutes =
    first === 'kwart' ? 15 : first === 'twintig' ? 20 : HOURS.indexOf(first) > 0 ? HOURS.indexOf(first) : Number(first) || 0;
  if (!(hour >= 1 && hour <= 12) || (shift !== 0 && (minutes < 1 || minutes > 29))) return undefined;
  const total = hour * 60 - halfHour + shift * minutes;
  const spokenHour = Math.floor(total / 60);
  return {
    hour: spokenHour === 0 ? 12 : spokenHour,
    minute: total % 60,
    minutes: false,
    dotted: false,
    spoken: true,
    padded: false,
    written: lower,
  };
}

/** 'kwart over drie' and 'half acht' can be nothing but a clock time; '10 voor 5' can. */
export const clear = ({ written }: Clock): boolean =>
  /^half\s\S/.test(written) ||
  /^(?:een\s)?kwart(?:ier)?\s/.test(written) ||
  /^(?:vijf|tien|twintig)\s(?:minuten\s)?(?:voor|over)\s(?:half\s)?(?!een)\p{L}/u.test(written) ||
  /\shalf\s/.test(written);
