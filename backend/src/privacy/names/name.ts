import type { Recogniser } from '../identifier.js';
import { besideNames } from './beside-names.js';
import { cuedNames } from './cued-names.js';
import { findNames } from './find-names.js';

/** Finds names of persons, and the ages and dates of birth beside them. Soft finds: the writer may restore what is no name. */
export const name: Recogniser = {
  type: 'name',
  hard: false,
  find(text) {
    const named = findNames(text);
    const cued = cuedNames(text).filter((one) => !named.some(({ start, end }) => start <= one.start && one.end <= end));
    const names = cued.length === 0 ? named : [...named, ...cued].sort((a, b) => a.start - b.start);
    if (names.length === 0) return [];
    return [
      ...names.map((found) => ({ ...found, type: 'name' as const })),
      ...(/\d|jarig|jaar|tien|elf|twaalf|acht|negen|twintig/.test(text) ? besideNames(text, names) : []),
    ];
  },
};
