import { ingestConfigs } from '../platform/checkout.js';
import { createGrouper } from '../trends/grouping/grouping.js';
import { readBackground } from '../trends/grouping/background.js';

/** All lines of `try group`: to which group each text belongs, in the order of time; nobody answers proposals here. */
export function tryGroup(lines: { id: string; text: string; at: string }[]): { id: string; group: string }[] {
  const grouper = createGrouper({ background: readBackground(ingestConfigs), unattended: true });
  const groups = new Map<number, string>();
  const ordered = lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => (Date.parse(a.line.at) || 0) - (Date.parse(b.line.at) || 0) || a.index - b.index);
  for (const { line, index } of ordered) groups.set(index, grouper.place(line).group);
  return lines.map(({ id }, index) => ({ id, group: groups.get(index) ?? id }));
}
