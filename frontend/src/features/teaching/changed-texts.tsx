import { t } from '../../i18n/text.js';
import type { Comparison } from './queries.js';

const named = (labels: readonly string[]) => (labels.length > 0 ? labels.join(', ') : t('teaching.compare.noLabel'));

/** Example texts that two models read differently: what it was, what it becomes, and whether that is right. */
export function ChangedTexts({ texts }: Pick<Comparison, 'texts'>) {
  return (
    <>
      <p className="small quiet">{t('teaching.compare.textsExplained')}</p>
      <ul className="plain-list stack-tight">
        {texts.map(({ text, before, after, right }) => (
          <li key={text} className="changed-text">
            <p>{text}</p>
            <p className="small">
              <span className="quiet">{t('teaching.compare.was')}:</span> {named(before)} ·{' '}
              <span className="quiet">{t('teaching.compare.becomes')}:</span> <span className="strong">{named(after)}</span> ·{' '}
              <span className={right ? 'course course--better' : 'course course--worse'}>
                <span aria-hidden="true">{right ? '✓' : '✗'}</span>{' '}
                {t(right ? 'teaching.compare.right' : 'teaching.compare.wrong')}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
