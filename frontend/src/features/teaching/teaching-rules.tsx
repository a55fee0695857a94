import { t } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';

/** When it learns by itself, from what, and what it never learns. */
export function TeachingRules({ nextNight }: { nextNight: string }) {
  return (
    <section className="stack-tight">
      <h2>{t('teaching.rules.title')}</h2>
      <p>{t('teaching.rules.night', { moment: dayAndTime(nextNight) })}</p>
      <p>{t('teaching.rules.from')}</p>
      <p>{t('teaching.rules.never')}</p>
      <p>{t('teaching.rules.people')}</p>
    </section>
  );
}
