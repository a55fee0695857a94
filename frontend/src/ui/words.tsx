import { t } from '../i18n/text.js';
import type { Certainty, Phase } from '../lib/graphql.js';

const uncertain: readonly Certainty[] = ['rumour', 'one_source'];

/** How hard something is, as a word; dashes under it when it is not sure. */
export function CertaintyWord({ certainty }: { certainty: Certainty }) {
  return (
    <span className={uncertain.includes(certainty) ? 'word word--uncertain' : 'word'}>{t(`common.certainty.${certainty}`)}</span>
  );
}

/** Where a phenomenon is in its life, as a word. */
export function PhaseWord({ phase }: { phase: Phase }) {
  return <span className="word">{t(`common.phase.${phase}`)}</span>;
}
