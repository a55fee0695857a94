import { t } from '../../i18n/text.js';
import { LinkButton } from '../../ui/button.js';
import { Page } from '../../ui/page.js';

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Page title={t('common.notFound.title')} lead={<p>{t('common.notFound.what')}</p>}>
      <div>
        <LinkButton to="/" purpose="primary">
          {t('common.notFound.home')}
        </LinkButton>
      </div>
    </Page>
  );
}
