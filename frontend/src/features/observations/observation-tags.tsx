import { useState } from 'react';
import { useClient } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import type { ResultOf } from '../../lib/graphql.js';
import { showToast } from '../../lib/toasts.js';
import { useUndo } from '../../lib/use-undo.js';
import { Chip } from '../../ui/chip.js';
import { Select } from '../../ui/field.js';
import { CorrectTag, type ObservationRow } from './queries.js';

/** One row of the list, as it comes from the API. */
export type ObservationItem = ResultOf<typeof ObservationRow>;
type Tag = ObservationItem['tags'][number];

const order = ['topic', 'platform', 'place', 'event_time', 'age_group', 'hashtag'];
/** Labels as one reads them: what, where online, where, when, who. */
const sorted = (tags: readonly Tag[]) => tags.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));

/** Adds or takes away labels, with ten seconds to go back. */
function useCorrection(observationId: string) {
  const client = useClient();
  const undoable = useUndo();
  const correct = async (tag: Pick<Tag, 'kind' | 'value'>, remove: boolean) => {
    const input = { observationId, kind: tag.kind, value: tag.value, remove };
    const { error } = await client.mutation(CorrectTag, { input }).toPromise();
    if (error) throw error;
  };
  return (tag: Pick<Tag, 'kind' | 'value' | 'label'>, remove: boolean) =>
    correct(tag, remove).then(
      () =>
        undoable(t(remove ? 'observations.list.tagRemoved' : 'observations.list.tagAdded', { tag: tag.label }), () =>
          correct(tag, !remove),
        ),
      (error: unknown) => void showToast(sentenceOf(error), { tone: 'error' }),
    );
}

interface ObservationTagsProps {
  observation: ObservationItem;
  topics: readonly { code: string; label: string }[];
  mayCorrect: boolean;
}

/** The labels of an observation: one tap takes one off, one tap shows why they are there and adds a topic. */
export function ObservationTags({ observation, topics, mayCorrect }: ObservationTagsProps) {
  const [open, setOpen] = useState(false);
  const tags = sorted(observation.tags);
  const correct = useCorrection(observation.id);
  const missing = topics.filter(({ code }) => !observation.tags.some((tag) => tag.kind === 'topic' && tag.value === code));
  return (
    <div className="stack-tight observation-tags">
      <div className="row">
        {tags.map((tag) =>
          mayCorrect ? (
            <Chip
              key={tag.id}
              pressed
              label={t('observations.list.removeTag', { tag: tag.label })}
              onPress={() => void correct(tag, true)}
            >
              {tag.label}
            </Chip>
          ) : (
            <span key={tag.id} className="tag">
              {tag.label}
            </span>
          ),
        )}
        <button type="button" className="why__button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('observations.list.reasons')}
        </button>
      </div>
      {open && (
        <div className="why__reason stack-tight">
          {tags.map((tag) => (
            <p key={tag.id}>
              <span className="strong">{tag.label}</span> ({t(`common.tagKind.${tag.kind}`)},{' '}
              {t(`observations.madeBy.${tag.madeBy}`)}): {tag.because}
            </p>
          ))}
          {mayCorrect && (
            <Select
              label={t('observations.list.addTopic')}
              value=""
              options={[{ value: '', label: t('common.choose') }, ...missing.map(({ code, label }) => ({ value: code, label }))]}
              onChange={(event) => {
                const topic = missing.find(({ code }) => code === event.target.value);
                if (topic) void correct({ kind: 'topic', value: topic.code, label: topic.label }, false);
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
