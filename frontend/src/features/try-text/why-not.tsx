import { Link } from 'react-router';
import { useQuery } from 'urql';
import { t } from '../../i18n/text.js';
import { Problem } from '../../ui/problem.js';
import { WhyNotQuery, type WhyNot } from './queries.js';

interface WhyNotPanelProps {
  text: string;
  topic: string;
  label: string;
}

const signed = new Intl.NumberFormat('nl-NL', { signDisplay: 'always', minimumFractionDigits: 1, maximumFractionDigits: 1 });

function Shares({ heading, shares, strongest }: { heading: string; shares: WhyNot['for']; strongest: number }) {
  return (
    <div>
      <h3 className="small">{heading}</h3>
      {shares.length === 0 && <p className="quiet small">{t('tryText.whyNot.nothing')}</p>}
      <ul className="plain-list small">
        {shares.map(({ word, share }) => (
          <li key={word} className="share">
            <span>{word}</span>
            <span className="share__bar" aria-hidden="true">
              <span style={{ inlineSize: `${(Math.abs(share) / strongest) * 100}%` }} />
            </span>
            <span className="quiet">{signed.format(share)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Why a topic was said of a text or not: the sentence, the words for it and against it, and those of the word list. */
export function WhyNotPanel({ text, topic, label }: WhyNotPanelProps) {
  const [{ data, error }, ask] = useQuery({ query: WhyNotQuery, variables: { text, topic } });
  if (error) return <Problem error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <p role="status">{t('tryText.whyNot.looking')}</p>;
  const { sentence, against, listWords, ...why } = data.whyNot;
  const strongest = Math.max(...[...why.for, ...against].map(({ share }) => Math.abs(share)), Number.MIN_VALUE);
  return (
    <div className="why__reason stack-tight">
      <p role="status">{sentence}</p>
      <div className="columns">
        <Shares heading={t('tryText.whyNot.for')} shares={why.for} strongest={strongest} />
        <Shares heading={t('tryText.whyNot.against')} shares={against} strongest={strongest} />
      </div>
      <p className="small">
        {listWords.length > 0
          ? t('tryText.whyNot.listWords', { words: listWords.map((word) => `‘${word}’`).join(', ') })
          : t('tryText.whyNot.noListWords')}{' '}
        <Link to={`/woorden?onderwerp=${topic}`}>{t('tryText.whyNot.toWords', { topic: label })}</Link>
      </p>
    </div>
  );
}
