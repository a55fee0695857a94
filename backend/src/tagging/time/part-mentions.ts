import { breakBegins, lessonBegins, lessonEnds, schoolOver } from './school-day.js';
import { edgeOf, type Daypart } from './time-words.js';

/** A part of the day or of the school day in a text; it only counts together with a day or a clock time. */
export interface PartMention {
  start: number;
  end: number;
  daypart?: Daypart;
  /** Narrower hours than the part of the day itself ('begin van de avond'). */
  hours?: [from: number, to: number];
  /** A moment of the school day, as hours and minutes. */
  clock?: { hour: number; minute: number };
}

const ORDINALS = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'];

const B = '(?<![\\p{L}\\p{N}])';
const E = '(?![\\p{L}\\p{N}])';
const PART = new RegExp(
  `${B}(?:(?:(?<edge>vroeg|laat|begin|eind|einde)\\s(?=in de|van de|op de))?(?:['’]?s|in de|van de|op de|of)\\s?(?:(?<edged>vroege|late)\\s)?(?<part>avonds?|middags?|namiddags?|ochtends?|morgens?|nachts?)(?:\\s(?<late>vroeg|laat)(?!\\s(?:ik|je|we|ze|het|de|dat)\\s))?|de\\s(?<of>avond|middag|ochtend|nacht)(?=\\svan\\s)|(?<noon>tussen\\sde\\smiddag)|(?<after>na)\\s(?:school(?:tijd)?|de\\sles(?:sen)?)|(?<pause>(?:in|tijdens)\\sde\\s(?:grote\\s|kleine\\s|lunch)?pauze)|(?<lesson>(?:(?<when>na|tijdens|in|voor)\\s)?(?:het\\s)?(?:(?<nth>\\d)(?:e|de|ste)|(?<word>${ORDINALS.slice(1).join('|')}))\\s(?:les)?uur))${E}`,
  'giu',
);

/** 's avonds, in de middag, na school, in de pauze, na het 6e uur. */
export function findPartMentions(text: string): PartMention[] {
  return [...text.matchAll(PART)].flatMap((match) => {
    const read = readPart(match.groups ?? {});
    return read ? [{ ...read, start: match.index, end: match.index + match[0].length }] : [];
  });
}

function readPart(groups: Record<string, string | undefined>): Omit<PartMention, 'start' | 'end'> | undefined {
  const said = groups.part ?? groups.of;
  if (said) {
    const daypart = partOf(said.toLowerCase());
    const edge = (groups.edge ?? groups.edged ?? groups.late)?.toLowerCase();
    return { daypart, hours: edge === undefined ? undefined : edgeOf(daypart, /^(?:vroege?|begin)$/.test(edge)) };
  }
  if (groups.noon) return { daypart: 'middag', hours: [12, 14] };
  if (groups.after) return { daypart: 'middag', clock: schoolOver() };
  if (groups.pause) return { clock: breakBegins(/kleine/i.test(groups.pause)) };
  const lesson = groups.nth ? Number(groups.nth) : ORDINALS.indexOf((groups.word ?? '').toLowerCase());
  const moment = groups.when?.toLowerCase() === 'na' ? lessonEnds(lesson) : lessonBegins(lesson);
  return moment && { clock: moment };
}

function partOf(word: string): Daypart {
  if (/^n?a?middag|^namiddag/.test(word)) return 'middag';
  if (word.startsWith('avond')) return 'avond';
  return word.startsWith('nacht') ? 'nacht' : 'ochtend';
}
