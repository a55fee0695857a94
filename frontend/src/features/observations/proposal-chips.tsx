import { t } from '../../i18n/text.js';
import { Chip } from '../../ui/chip.js';
import { Why } from '../../ui/why.js';
import { isRejected, toggleProposal, type LogDraft, type Proposal } from './log-draft.js';

interface ProposalChipsProps {
  draft: LogDraft;
  proposals: readonly Proposal[];
  onChange: (draft: LogDraft) => void;
}

/** What was recognised in the text: on unless somebody taps it off. One tap shows every reason. */
export function ProposalChips({ draft, proposals, onChange }: ProposalChipsProps) {
  if (proposals.length === 0) return null;
  return (
    <fieldset className="chip-group">
      <legend className="chip-group__label">
        {t('observations.log.proposals')} <span className="field__hint">{t('observations.log.proposalsHint')}</span>
      </legend>
      <div className="row">
        {proposals.map((proposal) => (
          <Chip
            key={`${proposal.kind}:${proposal.value}`}
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
          <span key={`${proposal.kind}:${proposal.value}`} className="reason">
            <span className="strong">{proposal.label}</span> ({t(`common.tagKind.${proposal.kind}`)}): {proposal.because}
          </span>
        ))}
      </Why>
    </fieldset>
  );
}
