import { useRef } from 'react';
import { t, tn } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { JobProgress } from './job-progress.js';
import { isBehind } from './model-words.js';
import type { State } from './queries.js';

interface RetaggingProps {
  state: State;
  busy: boolean;
  onRetag: () => void;
}

/** How earlier observations stand: in the words of the last round, or what is left to do. */
function Standing({ state }: Pick<RetaggingProps, 'state'>) {
  const { outdated, retagging } = state;
  if (!isBehind(state)) return <p>{retagging.endedAt ? retagging.sentence : t('teaching.retag.none')}</p>;
  return (
    <>
      {retagging.startedAt && !retagging.endedAt && <p>{retagging.sentence}</p>}
      <p>{outdated > 0 ? tn('teaching.retag.outdated', outdated) : t('teaching.retag.behind')}</p>
    </>
  );
}

/** Observations that another model labelled, and labelling them again as background work. */
export function Retagging({ state, busy, onRetag }: RetaggingProps) {
  const { running, done, total, sentence } = state.retagging;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button goes away when the work is done; the focus waits at the heading.
  const start = () => {
    heading.current?.focus({ preventScroll: true });
    onRetag();
  };
  return (
    <Card className="stack-tight" aria-labelledby="retagging">
      <h2 id="retagging" ref={heading} tabIndex={-1}>
        {t('teaching.retag.title')}
      </h2>
      {!running && <Standing state={state} />}
      <JobProgress
        label={t('teaching.retag.progress')}
        step={running ? sentence : null}
        progress={total > 0 ? done / total : 0}
      />
      {(running || isBehind(state)) && (
        <>
          <p className="small quiet">{t('teaching.retag.explained')}</p>
          <div>
            <Button busy={running || busy} onClick={start}>
              {t('teaching.retag.act')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
