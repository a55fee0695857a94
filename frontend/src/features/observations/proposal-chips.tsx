import { useId } from 'react';
import { t } from '../../i18n/text.js';
import { Chip } from '../../ui/chip.js';
import type { ActiveLabel } from '../../ui/use-active-label.js';
import { Why } from '../../ui/why.js';
import { isRejected, toggleProposal, type LogDraft, type Proposal } from './log-draft.js';
import { proposalKey } from './typed-places.js';

interface ProposalChipsProps {
  draft: LogDraft;
  proposals: readonly Proposal[];
  /** Lights up the words of a proposal in the text while its chip is looked at. */
  look: Pick<ActiveLabel, 'lighting'>;
  onChange: (draft: LogDraft) => void;
}

/** What was recognised in the text: on unless somebody taps it off. One tap shows every reason. */
export function ProposalChips({ draft, proposals, look, onChange }: ProposalChipsProps) {
  const id = useId();
  if (proposals.length === 0) return null;
  return (
    <fieldset className="chip-group">
      <legend className="chip-group__label">
        {t('observations.log.proposals')} <span className="field__hint">{t('observations.log.proposalsHint')}</span>
      </legend>
      <div className="row">
        {proposals.map((proposal) => (
          <Chip
            key={proposalKey(proposal)}
            describedBy={`${id}${proposalKey(proposal)}`.replace(/\s/g, '_')}
            lighting={look.lighting(proposalKey(proposal))}
            pressed={!isRejected(draft, proposal)}
            onPress={() => onChange(toggleProposal(draft, proposal))}
            label={`${proposal.label}, ${t(`common.tagKind.${proposal.kind}`)}`}
          >
            {proposal.label}
          </Chip>
        ))}
      </div>
      <Why about={t('observations.log.proposals')}>
        {proposals.map((proposal) => (
          <span key={proposalKey(proposal)} className="reason">
            <span className="strong">{proposal.label}</span> ({t(`common.tagKind.${proposal.kind}`)}):{' '}
            <span id={`${id}${proposalKey(proposal)}`.replace(/\s/g, '_')}>{proposal.because}</span>
          </span>
        ))}
      </Why>
    </fieldset>
  );
}
