import { lazy, Suspense } from 'react';
import { TextField } from './field.js';
import type { ComboBoxProps } from './combo-box-field.js';

const ComboBoxField = lazy(() => import('./combo-box-field.js').then((module) => ({ default: module.ComboBoxField })));

/** A field that proposes from a long list while somebody types. Its code comes when it is first shown. */
export function ComboBox(props: ComboBoxProps) {
  return (
    <Suspense fallback={<TextField label={props.label} disabled />}>
      <ComboBoxField {...props} />
    </Suspense>
  );
}
