import type { Cause } from '../../ui/causes.js';
import { causesOf } from '../../ui/causes.js';
import type { TriedLabel } from './queries.js';

/** Labels of one kind. */
export interface LabelGroup {
  kind: TriedLabel['kind'];
  labels: TriedLabel[];
}

const ORDER: readonly TriedLabel['kind'][] = ['topic', 'certainty', 'place', 'event_time', 'platform', 'age_group', 'hashtag'];

/** The name under which a label lights up. */
export const keyOf = ({ kind, value }: Pick<TriedLabel, 'kind' | 'value'>): string => `${kind}:${value}`;

/** Labels by kind, as one reads them: what, how sure, where, when, where online, who. */
export const labelGroups = (labels: readonly TriedLabel[]): LabelGroup[] =>
  ORDER.map((kind) => ({ kind, labels: labels.filter((label) => label.kind === kind) })).filter(
    (group) => group.labels.length > 0,
  );

/** Every place in the text that caused a label. */
export const causesOfLabels = (text: string, labels: readonly TriedLabel[]): Cause[] =>
  labels.flatMap((label) => causesOf(text, keyOf(label), label, label.label));
