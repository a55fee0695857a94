import { t, tn } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import { useCan } from '../../lib/session.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import { JobProgress } from './job-progress.js';
import type { Model, State } from './queries.js';

interface LearningProps {
  state: State;
  /** The newest model, which the last learning made. */
  newest: Model | undefined;
  busy: boolean;
  onLearn: () => void;
  onCompare: (number: number) => void;
}

/** What came of the last time, in the sentence of the server, until it is overtaken; when a topic got worse also what to do. */
function Outcome({ state: { training }, newest, onCompare }: Pick<LearningProps, 'state' | 'newest' | 'onCompare'>) {
  const made = newest && training.startedAt && newest.madeAt >= training.startedAt ? newest : null;
  if (training.running || !training.outcome || made?.state === 'replaced') return null;
  const worse = made?.state === 'worse' ? made : null;
  return (
    <Notice
      tone={worse ? 'warning' : 'info'}
      title={worse ? t('teaching.learn.worseTitle') : t('teaching.learn.outcome')}
      act={worse && <Button onClick={() => onCompare(worse.number)}>{t('teaching.learn.worseAct')}</Button>}
    >
      <p>{training.outcome}</p>
      {worse && <p>{t('teaching.learn.worseWhat')}</p>}
      {training.endedAt && <p className="small quiet">{t('teaching.learn.ended', { moment: dayAndTime(training.endedAt) })}</p>}
    </Notice>
  );
}

/** Nobody corrected anything yet: how that is done. */
function HowToCorrect() {
  const can = useCan();
  return (
    <>
      <p className="strong">{t('teaching.empty.title')}</p>
      <p>{t('teaching.empty.what')}</p>
      {can('observations.read') && (
        <div>
          <LinkButton to="/waarnemingen" purpose="primary">
            {t('teaching.empty.act')}
          </LinkButton>
        </div>
      )}
      <p className="small quiet">{t('teaching.empty.words')}</p>
    </>
  );
}

/** Learning from the corrections: how much there is to learn from, the button, how far it is, and what came of it. */
export function Learning(props: LearningProps) {
  const { state, busy, onLearn } = props;
  const { training, corrections } = state;
  const running = training.running || busy;
  return (
    <Card className="stack-tight" aria-labelledby="learning">
      <h2 id="learning">{t('teaching.learn.title')}</h2>
      {corrections === 0 ? <HowToCorrect /> : <p>{tn('teaching.learn.total', corrections)}</p>}
      <p className="small quiet">{t('teaching.learn.goesOn')}</p>
      <div>
        <Button purpose={corrections === 0 ? 'secondary' : 'primary'} busy={running} onClick={onLearn}>
          {t('teaching.learn.act')}
        </Button>
      </div>
      <JobProgress
        label={t('teaching.learn.progress')}
        step={training.running ? training.step : null}
        progress={training.progress}
      />
      <Outcome {...props} />
    </Card>
  );
}
