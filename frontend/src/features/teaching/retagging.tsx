import { t, tn } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { JobProgress } from './job-progress.js';
import type { State } from './queries.js';

interface RetaggingProps {
  state: State;
  busy: boolean;
  onRetag: () => void;
}

/** Observations that another model labelled, and labelling them again; a round that was broken off goes on where it stopped. */
export function Retagging({ state: { retagging, outdated }, busy, onRetag }: RetaggingProps) {
  const { running, done, total, sentence, endedAt } = retagging;
  const brokenOff = !running && done > 0 && done < total && !endedAt;
  return (
    <Card className="stack-tight" aria-labelledby="retagging">
      <h2 id="retagging">{t('teaching.retag.title')}</h2>
      {!running && <p>{outdated === 0 ? t('teaching.retag.none') : tn('teaching.retag.outdated', outdated)}</p>}
      <JobProgress
        label={t('teaching.retag.progress')}
        step={running ? sentence : null}
        progress={total > 0 ? done / total : 0}
      />
      {!running && endedAt && sentence && <p className="small quiet">{sentence}</p>}
      {(running || outdated > 0) && (
        <>
          <p className="small quiet">{t('teaching.retag.explained')}</p>
          <div>
            <Button busy={running || busy} onClick={onRetag}>
              {t(brokenOff ? 'teaching.retag.goOn' : 'teaching.retag.act')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
