import { t, tn } from '../../i18n/text.js';
import { day } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { Finding, FoundFeed } from './adding-documents.js';
import { StateShape } from './feed-state.js';

interface FoundFeedsProps {
  finding: Finding;
  /** The address of the one that was chosen. */
  chosen: string | null;
  onChoose: (found: FoundFeed) => void;
}

const factsOf = ({ items, latest }: FoundFeed): string =>
  [tn('feeds.new.items', items), latest && t('feeds.new.latest', { when: day(latest) })].filter(Boolean).join(' · ');

function Found({ found, chosen, onChoose }: { found: FoundFeed; chosen: boolean; onChoose: () => void }) {
  return (
    <li className="left-out">
      <div>
        <p className="strong">{found.title || found.address}</p>
        <p className="quiet small feed__address">{found.address}</p>
        <p className="quiet small">{factsOf(found)}</p>
        {found.followedAs && <p className="small">{t('feeds.new.followed', { name: found.followedAs })}</p>}
      </div>
      {chosen && (
        <span className="feed-state feed-state--healthy">
          <StateShape state="healthy" />
          {t('feeds.new.chosen')}
        </span>
      )}
      {!chosen && !found.followedAs && (
        <Button onClick={onChoose}>
          {t('feeds.new.choose')}
          <span className="visually-hidden"> {found.title || found.address}</span>
        </Button>
      )}
    </li>
  );
}

/** What was found at the address of a site: feeds to choose from, or why there is none that we follow. */
export function FoundFeeds({ finding, chosen, onChoose }: FoundFeedsProps) {
  const { found, problem } = finding;
  return (
    <div className="stack-tight found-feeds" role="status">
      {problem && (
        <Notice tone="warning" title={t('feeds.new.refusedTitle')}>
          {problem}
        </Notice>
      )}
      {found.length > 0 && (
        <>
          <h2>{tn('feeds.new.foundTitle', found.length)}</h2>
          {found.length > 1 && <p>{t('feeds.new.foundWhat')}</p>}
          <ul className="plain-list feed-lines">
            {found.map((each) => (
              <Found key={each.address} found={each} chosen={each.address === chosen} onChoose={() => onChoose(each)} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
