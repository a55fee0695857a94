import { useId, useRef, type ComponentProps, type ReactNode } from 'react';

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
}

interface FrameProps extends FieldProps {
  id: string;
  /** Above the input, where it is seen also when the input is higher than the screen. */
  errorFirst?: boolean;
  children: ReactNode;
}

const describedBy = (id: string, { hint, error }: FieldProps) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

function Frame({ id, label, hint, error, errorFirst = false, children }: FrameProps) {
  const fault = error && (
    <span id={`${id}-error`} className="field__error" role="alert">
      {error}
    </span>
  );
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span id={`${id}-hint`} className="field__hint">
          {hint}
        </span>
      )}
      {errorFirst && fault}
      {children}
      {!errorFirst && fault}
    </div>
  );
}

const inputProps = (id: string, field: FieldProps) =>
  ({
    id,
    className: 'field__input',
    'aria-invalid': field.error ? true : undefined,
    'aria-describedby': describedBy(id, field),
  }) as const;

/** One line of text, with its label above and its error below. */
export function TextField({ label, hint, error, ...rest }: FieldProps & ComponentProps<'input'>) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input type="text" {...rest} {...inputProps(id, { label, hint, error })} />
    </Frame>
  );
}

interface TextAreaProps extends FieldProps, ComponentProps<'textarea'> {
  /** The same text once more, unseen behind the typed one, of which only the marks show. */
  behind?: ReactNode;
}

/** Several lines of text. */
export function TextArea({ label, hint, error, behind, ...rest }: TextAreaProps) {
  const id = useId();
  const back = useRef<HTMLDivElement>(null);
  const area = <textarea rows={4} {...rest} {...inputProps(id, { label, hint, error })} />;
  return (
    <Frame id={id} label={label} hint={hint} error={error} errorFirst>
      {behind === undefined ? (
        area
      ) : (
        <div className="field__over" onScrollCapture={(event) => back.current?.scrollTo(0, (event.target as Element).scrollTop)}>
          <div ref={back} className="field__input field__behind" aria-hidden="true">
            {behind}{' '}
          </div>
          {area}
        </div>
      )}
    </Frame>
  );
}

/** A choice of one value. */
export interface Option {
  value: string;
  label: string;
}

/** A choice of one from a short list. */
export function Select({
  label,
  hint,
  error,
  options,
  ...rest
}: FieldProps & ComponentProps<'select'> & { options: readonly Option[] }) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select {...rest} {...inputProps(id, { label, hint, error })}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}
