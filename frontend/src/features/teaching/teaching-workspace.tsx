import { useEffect, useState } from 'react';
import { t } from '../../i18n/text.js';
import { CompareModels, type Pair } from './compare-models.js';
import { Learning } from './learning.js';
import { ModelCard, modelHeading } from './model-card.js';
import type { Model, State } from './queries.js';
import { Retagging } from './retagging.js';
import { TeachingRules } from './teaching-rules.js';
import { useTeachingActs } from './use-teaching.js';

interface TeachingWorkspaceProps {
  state: State;
  models: readonly Model[];
  onChanged: () => void;
}

/** A model beside the live one, the older first. */
const besideLive = (number: number, live: number): Pair => ({ older: Math.min(number, live), newer: Math.max(number, live) });

/** Which two models are compared; the focus goes to the comparison when somebody asks for it. */
function useComparison(live: number) {
  const [pair, setPair] = useState<Pair | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) document.getElementById('comparing')?.focus();
  }, [asked]);
  const compare = (number: number) => {
    setPair(besideLive(number, live));
    setAsked(asked + 1);
  };
  return { pair, setPair, compare };
}

/** Learning, labelling again, all models, and two of them side by side. */
export function TeachingWorkspace({ state, models, onChanged }: TeachingWorkspaceProps) {
  const live = state.live.number;
  const { busy, learn, retag, makeLive } = useTeachingActs(live, onChanged);
  const toModel = (number: number) => {
    // Its button goes away once it reads; the focus waits at its name.
    document.getElementById(modelHeading(number))?.focus({ preventScroll: true });
    makeLive(number);
  };
  const { pair, setPair, compare } = useComparison(live);
  return (
    <>
      <Learning state={state} newest={models[0]} busy={busy === 'learn'} onLearn={learn} onCompare={compare} />
      <Retagging state={state} busy={busy === 'retag'} onRetag={retag} />
      <section className="stack-tight">
        <h2>{t('teaching.models.title')}</h2>
        <p>{t('teaching.models.lead')}</p>
        <ul className="plain-list models">
          {models.map((model) => (
            <ModelCard key={model.number} model={model} live={live} onMakeLive={toModel} onCompare={compare} />
          ))}
        </ul>
      </section>
      {pair && <CompareModels models={models} pair={pair} onChange={setPair} />}
      <TeachingRules nextNight={state.nextNight} />
    </>
  );
}
