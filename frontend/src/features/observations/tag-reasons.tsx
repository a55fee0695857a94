import { t } from '../../i18n/text.js';
import type { ActiveLabel } from '../../ui/use-active-label.js';
import type { TagItem } from './queries.js';

/** The key of a label in a text. */
export const keyOf = ({ kind, value }: Pick<TagItem, 'kind' | 'value'>): string => `${kind}:${value}`;

/** Who gave a label: a rule, a model by its number, or a person. */
function giver({ madeBy, modelVersion }: Pick<TagItem, 'madeBy' | 'modelVersion'>): string {
  if (madeBy === 'classifier' && typeof modelVersion === 'number')
    return t('observations.madeBy.model', { number: modelVersion });
  return t(`observations.madeBy.${madeBy}`);
}

interface TagReasonsProps {
  tags: readonly TagItem[];
  look: ActiveLabel;
}

/** Why each label is there; pointing at a label lights up its words in the text, a tap keeps them lit. */
export function TagReasons({ tags, look }: TagReasonsProps) {
  return (
    <ul className="plain-list">
      {tags.map((tag) => (
        <li key={keyOf(tag)}>
          <button
            type="button"
            className="reason__label"
            aria-pressed={look.held === keyOf(tag)}
            aria-label={t('observations.list.showWords', { tag: tag.label })}
            onClick={() => look.hold(keyOf(tag))}
            {...look.lighting(keyOf(tag))}
          >
            {tag.label}
          </button>{' '}
          ({t(`common.tagKind.${tag.kind}`)}, {giver(tag)}): {tag.because}
        </li>
      ))}
    </ul>
  );
}
