import { t } from '../../i18n/text.js';
import { dayAndTime } from '../../lib/dates.js';
import { AlsoIn } from '../../ui/also-in.js';
import { CausedText } from '../../ui/caused-text.js';
import { causesOf } from '../../ui/causes.js';
import type { EvidenceData } from './trend-documents.js';

/** The places of its labels, and the words that the reason quotes. */
const causesOfEvidence = ({ observation: { text, tags }, because }: EvidenceData) => [
  ...tags.flatMap(({ id, start, end, label }) => causesOf(text, id, { start, end, because: '' }, label)),
  ...causesOf(text, 'evidence', { because }),
];

/** One observation as evidence: its text with the reasons marked, when, from where, and why it is here. */
export function EvidenceText({ evidence }: { evidence: EvidenceData }) {
  const { observation, because, at } = evidence;
  const { feed, link } = observation;
  return (
    <div className="evidence__text">
      {observation.title && <p className="strong">{observation.title}</p>}
      <p>
        <CausedText text={observation.text} causes={causesOfEvidence(evidence)} />
      </p>
      <p className="quiet small">
        <time dateTime={at}>{dayAndTime(at)}</time> ·{' '}
        {feed ? t('trends.evidence.feed', { name: feed.name }) : t('trends.evidence.person')}
        {link && (
          <>
            {' · '}
            <a href={link} target="_blank" rel="noreferrer noopener">
              {t('trends.evidence.toSource')}
            </a>
          </>
        )}
        {observation.alsoIn.length > 0 && (
          <>
            {' · '}
            <AlsoIn links={observation.alsoIn} />
          </>
        )}
      </p>
      <p className="evidence__because">{t('trends.evidence.because', { because })}</p>
    </div>
  );
}
