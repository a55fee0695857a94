import { useEffect, useRef } from 'react';
import { t } from '../../i18n/text.js';
import type { Guidance } from './queries.js';

/** Where the sentences come from; the one that was chosen in the text is pointed out and gets the focus. */
export function SourceList({ sources, chosen }: { sources: Guidance['sources']; chosen: { key: string } | null }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!chosen) return;
    const index = sources.findIndex((source) => source.key === chosen.key);
    const item = list.current?.children[index];
    if (item instanceof HTMLElement) item.focus();
  }, [chosen, sources]);
  return (
    <section className="stack-tight">
      <h2>{t('guidance.sources.title')}</h2>
      {sources.length === 0 ? (
        <p className="quiet">{t('guidance.sources.none')}</p>
      ) : (
        <>
          <p className="quiet small">{t('guidance.sources.what')}</p>
          <ol ref={list} className="guidance-sources">
            {sources.map((source) => (
              <li key={source.key} tabIndex={-1} aria-current={chosen?.key === source.key || undefined}>
                {source.link ? (
                  <a href={source.link} rel="noreferrer">
                    {source.label}
                  </a>
                ) : (
                  source.label
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
