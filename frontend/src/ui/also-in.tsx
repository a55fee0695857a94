import { t } from '../i18n/text.js';

/** Another feed that brought the same story, and where it stands there. */
interface FeedLink {
  feed: { id: string; name: string };
  link: string | null;
}

const list = new Intl.ListFormat('nl', { type: 'conjunction' });

/** The other feeds that brought a story, each name linked to it: 'ook in Omroep Brabant en Studio040'. Nothing when there are none. */
export function AlsoIn({ links }: { links: readonly FeedLink[] }) {
  if (links.length === 0) return null;
  return (
    <span>
      {t('feeds.alsoIn')}{' '}
      {list.formatToParts(links.map((_, index) => String(index))).map(({ type, value }, index) => {
        const also = type === 'element' ? links[Number(value)] : undefined;
        if (!also) return value;
        if (!also.link) return also.feed.name;
        return (
          <a key={index} href={also.link} target="_blank" rel="noreferrer noopener">
            {also.feed.name}
          </a>
        );
      })}
    </span>
  );
}
