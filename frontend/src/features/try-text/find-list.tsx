import { t } from '../../i18n/text.js';
import { maskName } from '../../lib/mask-name.js';
import type { Find } from './queries.js';

interface FindListProps {
  /** The text as it was pasted; the finds are places in it. */
  text: string;
  finds: readonly Find[];
}

/** What the privacy gate hides in a text: each find, what it is, why, and whether the writer may put it back. */
export function FindList({ text, finds }: FindListProps) {
  return (
    <section className="stack-tight" aria-labelledby="finds">
      <h2 id="finds">{t('tryText.finds.title')}</h2>
      {finds.length === 0 && <p className="quiet">{t('tryText.finds.none')}</p>}
      <ul className="plain-list stack-tight">
        {finds.map(({ start, end, type, soft, because }) => (
          <li key={start}>
            <mark className="mask">{text.slice(start, end)}</mark> <span className="strong">{maskName(type)}</span>
            <br />
            <span className="quiet small">
              {[because, t(soft ? 'tryText.finds.soft' : 'tryText.finds.hard')].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
