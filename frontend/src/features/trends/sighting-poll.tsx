import { t } from '../../i18n/text.js';
import type { SightingAnswer } from '../../lib/graphql.js';
import { Card } from '../../ui/card.js';
import { Chip } from '../../ui/chip.js';
import { Why } from '../../ui/why.js';
import type { TrendData } from './trend-documents.js';
import { AnswerSighting } from './trend-mutations.js';
import type { TrendActs } from './use-trend-acts.js';

const ANSWERS: readonly SightingAnswer[] = ['seen', 'not_seen', 'fading'];

interface SightingPollProps {
  trendId: string;
  sightings: TrendData['sightings'];
  mayAnswer: boolean;
  acts: TrendActs;
}

/** 'Wij zien dit ook': what organisations answer, and one tap to answer too. */
export function SightingPoll({ trendId, sightings, mayAnswer, acts }: SightingPollProps) {
  const { seen, notSeen, fading, mine } = sightings;
  const small = [seen, notSeen, fading].some(({ value }) => value === null);
  return (
    <Card>
      <h2>{t('trends.sightings.title')}</h2>
      <p>{t('trends.sightings.counts', { seen: seen.words, notSeen: notSeen.words, fading: fading.words })}</p>
      {small && <Why about={t('trends.sightings.why')}>{t('trends.sightings.whySmall')}</Why>}
      {mayAnswer && (
        <>
          <div className="row">
            {ANSWERS.map((answer) => (
              <Chip key={answer} pressed={mine === answer} onPress={() => void acts.act(AnswerSighting, { trendId, answer })}>
                {t(`trends.sightings.${answer}`)}
              </Chip>
            ))}
          </div>
          <p className="quiet small">{t('trends.sightings.what')}</p>
        </>
      )}
    </Card>
  );
}
