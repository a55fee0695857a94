import { useState } from 'react';
import { Button, ComboBox as AriaComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Option } from './field.js';

/** What a combobox needs. */
export interface ComboBoxProps {
  label: string;
  options: readonly Option[];
  /** The value that is chosen, or null. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** Also accepts what is not in the list; it comes back as the text itself. */
  free?: boolean;
  error?: string | null;
  /** Said when what was typed is in no option. */
  unknown?: string;
}

/** The field itself, by React Aria: arrows, typing and screen readers. */
export function ComboBoxField({ label, options, value, onChange, free = false, error, unknown }: ComboBoxProps) {
  const [missed, setMissed] = useState(false);
  const fault = error ?? (missed ? unknown : undefined);
  return (
    <AriaComboBox
      className="field"
      defaultItems={options}
      defaultInputValue={options.find((option) => option.value === value)?.label ?? value ?? ''}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      onInputChange={(text) => {
        const typed = text.trim().toLowerCase();
        const known = options.find((option) => option.label.toLowerCase() === typed);
        // Leaving the field empties it; what was not found is still said then.
        if (typed !== '') setMissed(!options.some((option) => option.label.toLowerCase().includes(typed)));
        if (known) onChange(known.value);
        else if (typed === '') onChange(null);
        else if (free) onChange(text.trim());
      }}
      allowsCustomValue={free}
      isInvalid={Boolean(fault)}
      menuTrigger="focus"
    >
      <Label className="field__label">{label}</Label>
      <div className="combo__row">
        <Input className="field__input" />
        <Button className="combo__button">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <FieldError className="field__error">{fault}</FieldError>
      <Popover className="combo__list">
        <ListBox<Option>>
          {(option) => (
            <ListBoxItem id={option.value} className="combo__option">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
