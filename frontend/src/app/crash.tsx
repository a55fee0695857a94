import { t } from '../i18n/text.js';
import { Button } from '../ui/button.js';
import { Page } from '../ui/page.js';

/** What stands there when a page breaks: what is safe and what to do. */
export function Crash() {
  return (
    <Page title={t('common.crash.title')} lead={<p>{t('common.crash.what')}</p>}>
      <div>
        <Button purpose="primary" onClick={() => location.reload()}>
          {t('common.crash.reload')}
        </Button>
      </div>
    </Page>
  );
}
