import '../../features/privacy/privacy.css';
import { ListSection, TextSection } from '../../features/privacy/text-section.js';
import { t } from '../../i18n/text.js';
import { Page } from '../../ui/page.js';

const done = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const known = ['a', 'b', 'c'] as const;

/** How far this product is with accessibility, at /toegankelijkheid; for everybody. */
export function AccessibilityPage() {
  return (
    <Page title={t('privacy.accessibility.title')} lead={<p>{t('privacy.accessibility.lead')}</p>}>
      <TextSection title="privacy.accessibility.status.title" text="privacy.accessibility.status.text" />
      <ListSection
        title="privacy.accessibility.done.title"
        items={done.map((item) => `privacy.accessibility.done.items.${item}` as const)}
      />
      <ListSection
        title="privacy.accessibility.known.title"
        items={known.map((item) => `privacy.accessibility.known.items.${item}` as const)}
      />
      <TextSection title="privacy.accessibility.tell.title" text="privacy.accessibility.tell.text" />
    </Page>
  );
}
