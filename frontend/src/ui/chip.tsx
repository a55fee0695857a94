import type { ReactNode } from 'react';
import type { Option } from './field.js';
import type { LightingUp } from './use-active-label.js';

interface ChipProps {
  pressed: boolean;
  onPress: () => void;
  children: ReactNode;
  /** What a screen reader says instead of the text alone. */
  label?: string;
  /** The id of the text that a screen reader reads after it: why this label is there. */
  describedBy?: string;
  /** Lights up the words of this label while it is looked at. */
  lighting?: LightingUp;
}

/** A label that is on or off with one tap; a check mark says so without colour. */
export function Chip({ pressed, onPress, children, label, describedBy, lighting }: ChipProps) {
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={pressed}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={onPress}
      {...lighting}
    >
      <svg className="chip__mark" viewBox="0 0 12 12" aria-hidden="true">
        <path
          d={pressed ? 'M1 6.5 4.5 10 11 2' : 'M6 1v10M1 6h10'}
          fill="none"
          stroke="currentColor"
          strokeWidth={pressed ? 2.5 : 1.5}
        />
      </svg>
      {children}
    </button>
  );
}

interface ChipGroupProps {
  label: ReactNode;
  options: readonly Option[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  /** At most one at a time; a second tap takes it off again. */
  single?: boolean;
  children?: ReactNode;
}

/** Chips that belong together, under one label. */
export function ChipGroup({ label, options, selected, onChange, single = false, children }: ChipGroupProps) {
  const toggle = (value: string) => {
    if (selected.includes(value)) return onChange(selected.filter((other) => other !== value));
    onChange(single ? [value] : [...selected, value]);
  };
  return (
    <fieldset className="chip-group">
      <legend className="chip-group__label">{label}</legend>
      <div className="row">
        {options.map((option) => (
          <Chip key={option.value} pressed={selected.includes(option.value)} onPress={() => toggle(option.value)}>
            {option.label}
          </Chip>
        ))}
        {children}
      </div>
    </fieldset>
  );
}
