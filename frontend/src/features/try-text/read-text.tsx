import { Link } from 'react-router';
import { isTextKey, t, tn } from '../../i18n/text.js';
import { useSession } from '../../lib/session.js';
import { CausedText } from '../../ui/caused-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Notice } from '../../ui/notice.js';
import { useActiveLabel } from '../../ui/use-active-label.js';
import { FindList } from './find-list.js';
import { causesOfLabels } from './label-groups.js';
import { LabelList } from './label-list.js';
import type { TryReading } from './queries.js';
import { TopicBars } from './topic-bars.js';

const languageName = (code: string): string => {
  const key = `tryText.languages.${code}`;
  return t(isTextKey(key) ? key : 'tryText.languages.other');
};

const modelName = (number: number): string => (number === 0 ? t('tryText.modelShipped') : t('tryText.model', { number }));

interface ReadTextProps {
  /** The text as it was pasted. */
  text: string;
  reading: TryReading;
}

/** What the product made of a text: as it would be stored, its labels with their words, what is hidden, and every topic. */
export function ReadText({ text, reading }: ReadTextProps) {
  const light = useActiveLabel();
  const { viewer } = useSession();
  const { maskedText, masked, tags, topics, concernsOneChild, language, modelVersion } = reading;
  const causes = causesOfLabels(maskedText, tags);
  return (
    <div className="tried">
      <div className="stack-wide">
        <section className="stack-tight tried__text">
          <h2>{t('tryText.result')}</h2>
          <p className="card tried__stored">
            <CausedText text={maskedText} causes={causes} active={light.active} />
          </p>
          <p className="quiet small">
            <span role="status">{tn('tryText.read', tags.length)}</span> · {languageName(language)} · {viewer?.region.name} ·{' '}
            <Link to="/herkenning">{modelName(modelVersion)}</Link>
          </p>
        </section>
        {concernsOneChild && (
          <Notice tone="warning" title={t('tryText.oneChild')}>
            {t('tryText.oneChildWhat')}
          </Notice>
        )}
        <section className="stack-tight">
          <h2>{t('tryText.labels')}</h2>
          {tags.length === 0 ? (
            <EmptyState title={t('tryText.noLabels')}>{t('tryText.noLabelsWhat')}</EmptyState>
          ) : (
            <>
              <p className="quiet small">{t('tryText.resultHint')}</p>
              <LabelList text={maskedText} labels={tags} causes={causes} light={light} />
            </>
          )}
        </section>
        <FindList text={text} finds={masked} />
      </div>
      <TopicBars text={text} topics={topics} />
    </div>
  );
}
