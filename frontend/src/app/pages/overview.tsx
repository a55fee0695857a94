import { RunningCodeOranges } from '../../features/overview/code-oranges.js';
import { Latest } from '../../features/overview/latest.js';
import '../../features/overview/overview.css';
import { OverviewQuery, WaitingQuery } from '../../features/overview/queries.js';
import { RisingTrends } from '../../features/overview/rising-trends.js';
import { Upcoming } from '../../features/overview/upcoming.js';
import { YourTurn } from '../../features/overview/your-turn.js';
import { t } from '../../i18n/text.js';
import { useCan } from '../../lib/session.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { LinkButton } from '../../ui/button.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

function Acts() {
  const can = useCan();
  return (
    <>
      {can('meetings.run') && <LinkButton to="/inloopuur">{t('common.overview.prepare')}</LinkButton>}
      {can('meetings.run') && <LinkButton to="/scherm">{t('common.overview.screen')}</LinkButton>}
      {can('observations.log') && (
        <LinkButton to="/log" purpose="primary">
          {t('common.overview.log')}
        </LinkButton>
      )}
    </>
  );
}

/** What is going on, at /: one sentence on top, then what proves it. */
export function OverviewPage() {
  const can = useCan();
  const { data, error, refresh } = useLiveQuery({
    query: OverviewQuery,
    variables: {},
    kinds: ['observations', 'trends'],
  });
  const waiting = useLiveQuery({
    query: WaitingQuery,
    variables: { codeOranges: can('codeOrange.read'), signals: can('signals.answer'), guidances: can('guidance.edit') },
    kinds: ['trends', 'code_orange', 'guidance'],
  });
  const screen = data?.sharedScreen;
  return (
    <Page wide title={t('common.overview.title')} lead={screen && <p className="strong">{screen.sentence}</p>} acts={<Acts />}>
      {error && <Problem error={error} retry={refresh} />}
      {!data && !error && <Loading />}
      {screen && (
        <>
          {waiting.error && <Problem error={waiting.error} retry={waiting.refresh} />}
          {waiting.data && <YourTurn data={waiting.data} />}
          <div className="columns">
            <RisingTrends trends={screen.rising} />
            <div className="stack-wide">
              {waiting.data?.codeOranges && <RunningCodeOranges all={waiting.data.codeOranges} />}
              <Upcoming times={screen.upcoming} />
              <Latest screen={screen} mayReadAll={can('observations.read')} />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}
