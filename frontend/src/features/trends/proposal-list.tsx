import { t } from '../../i18n/text.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { EvidenceText } from './evidence-text.js';
import type { EvidenceData } from './trend-documents.js';
import { AnswerProposal } from './trend-mutations.js';
import type { TrendActs } from './use-trend-acts.js';

interface ProposalListProps {
  trendId: string;
  proposals: readonly EvidenceData[];
  mayAnswer: boolean;
  acts: TrendActs;
}

/** Observations that may belong to the trend; a person says so with one tap. */
export function ProposalList({ trendId, proposals, mayAnswer, acts }: ProposalListProps) {
  if (proposals.length === 0) return null;
  const answer = (observationId: string, accept: boolean) =>
    acts.act(AnswerProposal, { trendId, observationId, accept }, () =>
      t(accept ? 'trends.proposals.accepted' : 'trends.proposals.rejected'),
    );
  return (
    <Card>
      <h2>{t('trends.proposals.title')}</h2>
      <ul className="plain-list evidence">
        {proposals.map((proposal) => (
          <li key={proposal.observation.id} className="evidence__item evidence__item--proposed">
            <EvidenceText evidence={proposal} />
            {mayAnswer && (
              <div className="row">
                <Button onClick={() => void answer(proposal.observation.id, true)}>{t('trends.proposals.accept')}</Button>
                <Button onClick={() => void answer(proposal.observation.id, false)}>{t('trends.proposals.reject')}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
