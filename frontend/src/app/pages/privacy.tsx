import '../../features/privacy/privacy.css';
import { PutBack } from '../../features/privacy/put-back.js';
import { RetentionTable } from '../../features/privacy/retention-table.js';
import { ListSection, TextSection } from '../../features/privacy/text-section.js';
import { t } from '../../i18n/text.js';
import { useCan } from '../../lib/session.js';
import { Page } from '../../ui/page.js';

const no = ['a', 'b', 'c', 'd', 'e'] as const;

/** What this product does with data and what it does not do, at /privacy; for everybody. */
export function PrivacyPage() {
  const can = useCan();
  return (
    <Page title={t('privacy.title')} lead={<p className="strong">{t('privacy.lead')}</p>}>
      <ListSection title="privacy.doesNot.title" items={no.map((item) => `privacy.doesNot.items.${item}` as const)} />
      <TextSection title="privacy.masked.title" text="privacy.masked.text" />
      <TextSection title="privacy.restored.title" text="privacy.restored.text" />
      {can('audit.read') && <PutBack />}
      <TextSection title="privacy.learning.title" text="privacy.learning.text" />
      <TextSection title="privacy.device.title" text="privacy.device.text" />
      <TextSection title="privacy.public.title" text="privacy.public.text" />
      <TextSection title="privacy.small.title" text="privacy.small.text" />
      <TextSection title="privacy.who.title" text="privacy.who.text" />
      <RetentionTable />
      <TextSection title="privacy.legal.title" text="privacy.legal.text" />
      <TextSection title="privacy.questions.title" text="privacy.questions.text" />
    </Page>
  );
}
