import { Fragment } from 'react';
import { t } from '../../i18n/text.js';
import type { Choices, FeedInFull } from './queries.js';
import { listed } from './visits.js';

interface SummaryProps {
  settings: FeedInFull['settings'];
  choices: Choices;
}

function rowsOf({ settings, choices }: SummaryProps): [string, string][] {
  const place = (code: string) => choices.municipalities.find((one) => one.code === code)?.name ?? code;
  const topic = (code: string) => choices.topics.find((one) => one.code === code)?.label ?? code;
  const language = settings.language as 'nl';
  const all: [string, string][] = [
    [t('feeds.form.relevance'), t(settings.relevance === 'youth' ? 'feeds.form.youth' : 'feeds.form.all')],
    [t('feeds.form.topics'), listed(settings.topics.map(topic))],
    [t('feeds.form.municipalities'), listed(settings.municipalities.map(place))],
    [t('feeds.form.municipality'), settings.municipality ? place(settings.municipality) : ''],
    [t('feeds.form.include'), listed(settings.include)],
    [t('feeds.form.exclude'), listed(settings.exclude)],
    [t('feeds.form.dropLinks'), listed(settings.dropLinks)],
    [t('feeds.form.language'), t(`feeds.language.${language}`)],
  ];
  return all.filter(([, value]) => value !== '');
}

/** What is set of a source, in words; what is not set is left out. */
export function SettingsSummary(props: SummaryProps) {
  return (
    <dl className="feed-facts">
      {rowsOf(props).map(([term, value]) => (
        <Fragment key={term}>
          <dt className="quiet">{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
