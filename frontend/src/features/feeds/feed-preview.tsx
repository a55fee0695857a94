import { t, tn } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import { Loading } from '../../ui/loading.js';
import { Notice } from '../../ui/notice.js';
import type { Preview } from './adding-documents.js';
import { StateShape } from './feed-state.js';
import { rhythmWords } from './rhythm.js';
import type { PreviewState } from './use-preview.js';

type Item = Preview['items'][number];

function sentenceOf({ items, taken }: Preview): string {
  if (items.length === 0) return t('feeds.preview.empty');
  if (taken === 0) return tn('feeds.preview.sentenceNone', items.length);
  if (taken === items.length) return tn('feeds.preview.sentenceAll', items.length);
  return t(taken === 1 ? 'feeds.preview.sentenceOne' : 'feeds.preview.sentence', { count: items.length, taken });
}

function Tags({ tags }: Pick<Item, 'tags'>) {
  if (tags.length === 0) return null;
  return (
    <ul className="plain-list row" aria-label={t('feeds.preview.tags')}>
      {tags.map(({ kind, value, label }) => (
        <li key={`${kind}:${value}`} className="feed-tag">
          {label}
        </li>
      ))}
    </ul>
  );
}

function PreviewItem({ item }: { item: Item }) {
  const { title, link, publishedAt, taken, reason, tags } = item;
  return (
    <li className={taken ? 'preview-item' : 'preview-item preview-item--left-out'}>
      <StateShape state={taken ? 'healthy' : 'removed'} />
      <div className="stack-tight">
        <p>
          {link ? (
            <a href={link} target="_blank" rel="noreferrer noopener">
              {title}
            </a>
          ) : (
            title
          )}
        </p>
        <p className="quiet small">
          {t(taken ? 'feeds.preview.taken' : 'feeds.preview.leftOut')}
          {publishedAt && (
            <>
              {' · '}
              <time dateTime={publishedAt}>{dayAndTime(publishedAt)}</time>
            </>
          )}
        </p>
        {!taken && reason && <p className="quiet small">{reason}</p>}
        {taken && <Tags tags={tags} />}
      </div>
    </li>
  );
}

/** Which items of a feed would come in with these settings, and why the others would not. */
export function FeedPreview({ preview, loading, problem }: PreviewState) {
  return (
    <section className="stack-tight" aria-busy={loading}>
      <div className="row-between">
        <h2>{t('feeds.preview.title')}</h2>
        <span className="quiet small" aria-hidden="true">
          {loading && preview && t('feeds.preview.refreshing')}
        </span>
      </div>
      {problem && <Notice tone="warning">{problem}</Notice>}
      {!preview && loading && <Loading what={t('feeds.preview.loading')} />}
      {preview && !preview.problem && (
        <>
          <p role="status">
            {sentenceOf(preview)}{' '}
            {preview.publishedEvery && t('feeds.preview.rhythm', { rhythm: rhythmWords(preview.publishedEvery) })}
          </p>
          <ul className="plain-list feed-lines">
            {preview.items.map((item, index) => (
              <PreviewItem key={item.link ?? index} item={item} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
