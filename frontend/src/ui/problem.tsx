import { t } from '../i18n/text.js';
import { sentenceOf } from '../lib/errors.js';
import { Button } from './button.js';
import { Notice } from './notice.js';

/** What to show when a page could not get its data: the sentence and a way to try again. */
export function Problem({ error, retry }: { error: unknown; retry?: () => void }) {
  return (
    <Notice tone="error" act={retry && <Button onClick={retry}>{t('common.retry')}</Button>}>
      {sentenceOf(error)}
    </Notice>
  );
}
