import type { Difference } from './not-worse.js';

/** A topic by its label, with what two models make of it. */
export type Changed = Difference & { label: string };

/** What changed between two models, in a sentence; `than` names the other one. */
export function sayDifference(topics: readonly Changed[], than = ''): string {
  const better = topics.filter(({ won, lost }) => won > lost).length;
  const lower = topics.filter(({ won, lost }) => lost > won).length;
  const other = than && ` dan ${than}`;
  if (better + lower === 0) return `Dit model herkent alle onderwerpen even goed${than && ` als ${than}`}.`;
  if (better === 0) return `Dit model herkent ${count(lower)} iets minder goed${other}; zo weinig dat het toeval kan zijn.`;
  if (lower === 0) return `Dit model herkent ${count(better)} beter${other} en geen slechter.`;
  return `Dit model herkent ${count(better)} beter${other}. Bij ${count(lower)} is het iets minder goed; zo weinig dat het toeval kan zijn.`;
}

/** Why a model does not go live, with the topics that it knows worse. */
export function sayWorse(labels: readonly string[]): string {
  const what = labels.length > 0 ? `herkent ${listed(labels)} slechter` : 'herkent alles bij elkaar slechter';
  return `Dit model ${what} dan het model dat nu leest. Daarom gaat het niet lezen.`;
}

const count = (number: number): string => (number === 1 ? '1 onderwerp' : `${number} onderwerpen`);

function listed(labels: readonly string[]): string {
  const quoted = labels.map((label) => `‘${label}’`);
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} en ${quoted.at(-1)}`;
}
