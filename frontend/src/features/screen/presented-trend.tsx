import { useEffect, useRef } from 'react';
import { t } from '../../i18n/text.js';
import { countedWords } from '../../lib/counted-words.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { Button } from '../../ui/button.js';
import type { Holiday } from '../../ui/charts/calendar.js';
import { DayLine } from '../../ui/charts/day-line.js';
import { LevelBadge } from '../../ui/level-badge.js';
import { Loading } from '../../ui/loading.js';
import { Direction } from '../../ui/momentum.js';
import { Problem } from '../../ui/problem.js';
import { UpcomingList } from '../../ui/upcoming/upcoming-list.js';
import { CertaintyWord, PhaseWord } from '../../ui/words.js';
import { PresentedTrendQuery, type PresentedTrendData } from './shared-screen-documents.js';

interface PresentedTrendProps {
  id: string;
  holidays: readonly Holiday[];
  onClose: () => void;
}

/** One trend before the room: what it is, its course, where, and what is to come. */
export function PresentedTrend({ id, holidays, onClose }: PresentedTrendProps) {
  const { data, error, fetching, refresh } = useLiveQuery({
    query: PresentedTrendQuery,
    variables: { id },
    kinds: ['trends', 'observations'],
  });
  const trend = data?.presentedTrend;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [trend?.id]);
  return (
    <section className="presented" aria-labelledby="presented-title">
      <Button onClick={onClose}>{t('screen.back')}</Button>
      {trend ? (
        <>
          <h2 id="presented-title" className="presented-title" ref={heading} tabIndex={-1}>
            {trend.title}
          </h2>
          <Body trend={trend} holidays={holidays} />
        </>
      ) : (
        <div id="presented-title">
          {error ? <Problem error={error} retry={refresh} /> : fetching ? <Loading /> : t('screen.trend.gone')}
        </div>
      )}
    </section>
  );
}

function Body({ trend, holidays }: { trend: PresentedTrendData; holidays: readonly Holiday[] }) {
  return (
    <div className="presented-body">
      <div className="stack">
        <p className="rising-words">
          <LevelBadge level={trend.level} />
          <Direction direction={trend.momentum.direction} />
          <CertaintyWord certainty={trend.certainty} />
          <PhaseWord phase={trend.phase} />
        </p>
        {trend.summary && <p>{trend.summary}</p>}
        <DayLine
          title={t('screen.trend.chart')}
          sentence={trend.momentum.because}
          days={trend.daily}
          holidays={holidays}
          height={360}
        />
      </div>
      <div className="stack">
        <Words title={t('screen.trend.where')} words={trend.places} />
        <Words title={t('screen.trend.platforms')} words={trend.platforms} />
        <p>{`${countedWords('screen.trend.sources', trend.sources)}, ${countedWords('screen.rising.organisations', trend.organisations)}`}</p>
        <h3>{t('screen.trend.upcoming')}</h3>
        <UpcomingList events={trend.upcoming} nothing={t('screen.upcoming.nothing')} />
      </div>
    </div>
  );
}

function Words({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <p>{words.join(', ')}</p>
    </div>
  );
}
