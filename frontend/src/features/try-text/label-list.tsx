import { t } from '../../i18n/text.js';
import { percent } from '../../lib/percent.js';
import { type Cause, causingWords } from '../../ui/causes.js';
import type { ActiveLabel } from '../../ui/use-active-label.js';
import { keyOf, labelGroups } from './label-groups.js';
import type { TriedLabel } from './queries.js';

interface LabelListProps {
  text: string;
  labels: readonly TriedLabel[];
  causes: readonly Cause[];
  light: ActiveLabel;
}

const quoted = (words: readonly string[]) => words.map((word) => `‘${word}’`).join(', ');

function Label({ label, text, causes, light }: Omit<LabelListProps, 'labels'> & { label: TriedLabel }) {
  const key = keyOf(label);
  const words = causingWords(text, causes, key);
  return (
    <li className="tried-label">
      <button
        type="button"
        className={light.active === key ? 'tried-label__name tried-label__name--lit' : 'tried-label__name'}
        aria-pressed={light.held === key}
        {...light.lighting(key)}
        onClick={() => light.hold(key)}
      >
        <span className="strong">{label.label}</span>
        {typeof label.certainty === 'number' && <span className="quiet small"> {percent(label.certainty)}</span>}
        {words.length > 0 && <span className="visually-hidden"> {t('tryText.byWords', { words: quoted(words) })}</span>}
      </button>
      <span className="quiet small">{label.because}</span>
    </li>
  );
}

/** All labels of a text by kind; the one that is looked at lights up its words. */
export function LabelList({ labels, ...rest }: LabelListProps) {
  return (
    <div className="stack">
      {labelGroups(labels).map(({ kind, labels: own }) => (
        <div key={kind}>
          <h3 className="tried-kind">{t(`common.tagKind.${kind}`)}</h3>
          <ul className="plain-list">
            {own.map((label) => (
              <Label key={keyOf(label)} label={label} {...rest} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
