import type { Recogniser } from '../identifier.js';
import { findNames } from './find-names.js';

/** Finds names of persons. A soft find: the writer may restore one that is no name. */
export const name: Recogniser = {
  type: 'name',
  hard: false,
  find: (text) => findNames(text).map((found) => ({ ...found, type: 'name' as const })),
};
