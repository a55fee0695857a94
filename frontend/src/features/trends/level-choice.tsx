import { useId } from 'react';
import { t } from '../../i18n/text.js';
import type { Level } from '../../lib/graphql.js';
import { LevelBadge } from '../../ui/level-badge.js';
import { LEVELS } from './fact-options.js';

interface LevelChoiceProps {
  level: Level;
  disabled?: boolean;
  onChange: (level: Level) => void;
}

/** The four colours to choose from, each as word, shape and colour. */
export function LevelChoice({ level, disabled = false, onChange }: LevelChoiceProps) {
  const name = useId();
  return (
    <fieldset className="level-choice">
      <legend className="field__label">{t('trends.facts.level')}</legend>
      <div className="row">
        {LEVELS.map((value) => (
          <label
            key={value}
            className={value === level ? 'level-choice__option level-choice__option--on' : 'level-choice__option'}
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === level}
              disabled={disabled}
              onChange={() => onChange(value)}
            />
            <LevelBadge level={value} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
