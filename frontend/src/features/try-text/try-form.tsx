import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/field.js';
import { LONGEST_TEXT, type Tried } from './use-try-reading.js';

interface TryFormProps {
  tried: Tried;
  onChange: (tried: Tried) => void;
}

/** A text to try, and the moment it is from. */
export function TryForm({ tried, onChange }: TryFormProps) {
  const { text, at } = tried;
  return (
    <div className="stack">
      <TextArea
        label={t('tryText.text')}
        hint={t('tryText.textHint')}
        error={text.length > LONGEST_TEXT ? t('tryText.tooLong') : null}
        rows={5}
        spellCheck={false}
        value={text}
        onChange={(event) => onChange({ ...tried, text: event.target.value })}
      />
      <div className="row-between try-form__more">
        <TextField
          type="datetime-local"
          label={t('tryText.at')}
          hint={t('tryText.atHint')}
          value={at}
          onChange={(event) => onChange({ ...tried, at: event.target.value })}
        />
        {text === '' && (
          <Button onClick={() => onChange({ ...tried, text: t('tryText.exampleText') })}>{t('tryText.example')}</Button>
        )}
      </div>
    </div>
  );
}
