import { type RefObject, useId, useRef, useState } from 'react';
import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { Chip, ChipGroup } from '../../ui/chip.js';
import type { ActiveLabel } from '../../ui/use-active-label.js';
import type { ObservationItem, TagItem } from './queries.js';
import { keyOf, TagReasons } from './tag-reasons.js';
import { useCorrection } from './use-correction.js';
import { WhyNot } from './why-not.js';

const order = ['topic', 'platform', 'place', 'event_time', 'age_group', 'certainty', 'hashtag'];
/** Labels as one reads them: what, where online, where, when, who. */
const sorted = (tags: readonly TagItem[]) => tags.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));

interface LabelProps {
  tag: TagItem;
  look: ActiveLabel;
  /** Null for who may only read. */
  onRemove: (() => void) | null;
}

/** One label: its words light up while it is looked at, a screen reader hears its reason, one tap takes it off. */
function Label({ tag, look, onRemove }: LabelProps) {
  const id = useId();
  const lighting = look.lighting(keyOf(tag));
  if (!onRemove)
    return (
      <span className="tag" onPointerEnter={lighting.onPointerEnter} onPointerLeave={lighting.onPointerLeave}>
        {tag.label}
      </span>
    );
  return (
    <>
      <Chip
        pressed
        label={t('observations.list.removeTag', { tag: tag.label })}
        describedBy={id}
        lighting={lighting}
        onPress={onRemove}
      >
        {tag.label}
      </Chip>
      <span id={id} hidden>
        {tag.because}
      </span>
    </>
  );
}

interface ObservationTagsProps {
  observation: ObservationItem;
  topics: readonly { code: string; label: string }[];
  mayCorrect: boolean;
  look: ActiveLabel;
}

/** Where the focus goes when a tap took away what was tapped: to adding one. */
function useStay(): { tools: RefObject<HTMLDivElement | null>; stay: () => void } {
  const tools = useRef<HTMLDivElement>(null);
  return { tools, stay: () => tools.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus({ preventScroll: true }) };
}

/** The labels of an observation: one tap takes one off, adds a topic, or says that it is noise; reasons on demand. */
export function ObservationTags({ observation, topics, mayCorrect, look }: ObservationTagsProps) {
  const [open, setOpen] = useState<'topics' | 'reasons' | null>(null);
  const toggle = (part: 'topics' | 'reasons') => setOpen(open === part ? null : part);
  const tags = sorted(observation.tags);
  const { tools, stay } = useStay();
  const { correct, markNoise } = useCorrection(observation.id);
  const missing = topics.filter(({ code }) => !tags.some((tag) => tag.kind === 'topic' && tag.value === code));
  const add = ([code]: string[]) => {
    const topic = missing.find((other) => other.code === code);
    if (!topic) return;
    stay();
    correct({ kind: 'topic', value: topic.code, label: topic.label }, false);
  };
  const remove = (tag: TagItem) => {
    stay();
    correct(tag, true);
  };
  return (
    <div className="stack-tight observation-tags">
      <div ref={tools} className="row">
        {tags.map((tag) => (
          <Label key={keyOf(tag)} tag={tag} look={look} onRemove={mayCorrect ? () => remove(tag) : null} />
        ))}
        {mayCorrect && (
          <>
            <Button purpose="subtle" aria-expanded={open === 'topics'} onClick={() => toggle('topics')}>
              {t('observations.list.addTopic')}
            </Button>
            <Button purpose="subtle" onClick={() => markNoise(!observation.noise)}>
              {t(observation.noise ? 'observations.noise.unmark' : 'observations.noise.mark')}
            </Button>
          </>
        )}
        <button type="button" className="why__button" aria-expanded={open === 'reasons'} onClick={() => toggle('reasons')}>
          {t('observations.list.reasons')}
        </button>
      </div>
      {observation.noise && <p className="small">{t('observations.noise.explained')}</p>}
      {open === 'topics' && (
        <ChipGroup
          label={t('observations.list.whichTopic')}
          options={missing.map(({ code, label }) => ({ value: code, label }))}
          selected={[]}
          onChange={add}
        />
      )}
      {open === 'reasons' && (
        <div className="why__reason stack-tight">
          <TagReasons tags={tags} look={look} />
          {missing.length > 0 && <WhyNot observationId={observation.id} missing={missing} />}
        </div>
      )}
    </div>
  );
}
