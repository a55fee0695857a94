import { Button, ComboBox as AriaComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { ComboBoxProps } from './combo-box.js';
import type { Option } from './field.js';

/** The field itself, by React Aria: arrows, typing and screen readers. */
export function ComboBoxField({ label, options, value, onChange, free = false, error }: ComboBoxProps) {
  return (
    <AriaComboBox
      className="field"
      defaultItems={options}
      defaultInputValue={options.find((option) => option.value === value)?.label ?? value ?? ''}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      onInputChange={(text) => {
        const known = options.find((option) => option.label.toLowerCase() === text.trim().toLowerCase());
        if (known) onChange(known.value);
        else if (text.trim() === '') onChange(null);
        else if (free) onChange(text.trim());
      }}
      allowsCustomValue={free}
      isInvalid={Boolean(error)}
      menuTrigger="focus"
    >
      <Label className="field__label">{label}</Label>
      <div className="combo__row">
        <Input className="field__input" />
        <Button className="combo__button">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <FieldError className="field__error">{error}</FieldError>
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
