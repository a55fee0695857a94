import { useEffect, useState } from 'react';
import { t, tn } from '../../i18n/text.js';

/** Fewer sources than this that wait for their turn are the ordinary rhythm: nothing to tell. */
const WORTH_TELLING = 5;

/** How far a round over many sources is, as long as it lasts: 'Nog 12 van 40 op te halen'. `due` still wait for their turn. */
export function FetchProgress({ due }: { due: number }) {
  const [most, setMost] = useState(due);
  useEffect(() => setMost((before) => (due === 0 ? 0 : Math.max(before, due))), [due]);
  const total = Math.max(most, due);
  const running = due > 0 && total >= WORTH_TELLING;
  return (
    <div role="status" className="feed-progress" hidden={!running}>
      {running && (
        <>
          <span className="quiet">{tn('feeds.progress', due, { total })}</span>
          <progress value={total - due} max={total} aria-label={t('feeds.fetchAll')} />
        </>
      )}
    </div>
  );
}
