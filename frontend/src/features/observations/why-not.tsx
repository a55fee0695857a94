import { useState } from 'react';
import { useQuery } from 'urql';
import { t } from '../../i18n/text.js';
import { sentenceOf } from '../../lib/errors.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/field.js';
import { WhyNotQuery } from './queries.js';

interface WhyNotProps {
  observationId: string;
  /** Topics that the observation does not have. */
  missing: readonly { code: string; label: string }[];
}

/** Why a topic is missing, in a sentence, on demand. */
export function WhyNot({ observationId, missing }: WhyNotProps) {
  const [chosen, setChosen] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const topic = asked !== null && missing.some(({ code }) => code === asked) ? asked : null;
  const [{ data, error, fetching }] = useQuery({
    query: WhyNotQuery,
    variables: { id: observationId, topic: topic ?? '' },
    pause: topic === null,
  });
  const answer = error ? sentenceOf(error) : data?.whyNotObservation.sentence;
  return (
    <div className="stack-tight">
      <div className="why-not">
        <Select
          label={t('observations.whyNot.label')}
          options={[{ value: '', label: t('common.choose') }, ...missing.map(({ code, label }) => ({ value: code, label }))]}
          value={missing.some(({ code }) => code === chosen) ? chosen : ''}
          onChange={(event) => setChosen(event.target.value)}
        />
        <Button disabled={chosen === ''} busy={topic !== null && fetching} onClick={() => setAsked(chosen)}>
          {t('observations.whyNot.ask')}
        </Button>
      </div>
      <p role="status">{topic !== null && !fetching && answer}</p>
    </div>
  );
}
