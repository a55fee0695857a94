import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { isTextKey, t, tn, type CountedKey } from '../../i18n/text.js';
import { Table } from '../../ui/table.js';
import type { ImportedFeed } from './adding-documents.js';
import { StateShape } from './feed-state.js';
import { listed } from './visits.js';

const OUTCOMES = ['added', 'known', 'refused'];
const SHAPES: Record<string, string> = { added: 'healthy', known: 'quiet', refused: 'refused' };

/** What became of a list, in one sentence: 'Ingelezen: 12 toegevoegd, 3 waren er al en 2 geweigerd.' */
export function importSentence(result: readonly Pick<ImportedFeed, 'outcome'>[]): string {
  const count = (outcome: string) => result.filter((each) => each.outcome === outcome).length;
  const seen = OUTCOMES.filter((outcome) => count(outcome) > 0);
  return t('feeds.opml.result', {
    parts: listed(seen.map((outcome) => tn(`feeds.opml.${outcome}` as CountedKey, count(outcome)))),
  });
}

function Outcome({ outcome }: Pick<ImportedFeed, 'outcome'>) {
  const key = `feeds.opml.outcome.${outcome}`;
  return (
    <span className="feed-state">
      <StateShape state={SHAPES[outcome] ?? 'quiet'} />
      {isTextKey(key) ? t(key) : outcome}
    </span>
  );
}

/** What became of each feed of a list, what was refused first. */
export function ImportResult({ result }: { result: readonly ImportedFeed[] }) {
  const sorted = result.toSorted((a, b) => OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome));
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), [result]);
  return (
    <div className="stack-tight">
      <p ref={sentence} tabIndex={-1} className="focus-quiet">
        {importSentence(result)}
      </p>
      <Table
        caption={t('feeds.opml.resultTitle')}
        rows={sorted}
        rowKey={({ address }) => address}
        columns={[
          {
            head: t('feeds.opml.table.name'),
            cell: ({ name, address, feed }) => (
              <>
                {feed ? <Link to={`/bronnen/${feed.id}`}>{name}</Link> : name}
                <br />
                <span className="quiet small feed__address">{address}</span>
              </>
            ),
          },
          {
            head: t('feeds.opml.table.outcome'),
            cell: ({ outcome, sentence }) => (
              <>
                <Outcome outcome={outcome} />
                <br />
                <span className="quiet small">{sentence}</span>
              </>
            ),
          },
        ]}
      />
    </div>
  );
}
