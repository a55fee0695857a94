import { lazy, Suspense } from 'react';
import { TextField, type Option } from './field.js';

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
}

const ComboBoxField = lazy(() => import('./combo-box-field.js').then((module) => ({ default: module.ComboBoxField })));

/** A field that proposes from a long list while somebody types. Its code comes when it is first shown. */
export function ComboBox(props: ComboBoxProps) {
  return (
    <Suspense fallback={<TextField label={props.label} disabled />}>
      <ComboBoxField {...props} />
    </Suspense>
  );
}
