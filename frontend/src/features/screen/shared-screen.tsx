import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { t } from '../../i18n/text.js';
import { useConnection } from '../../lib/connection.js';
import { Button } from '../../ui/button.js';
import { Loading } from '../../ui/loading.js';
import { Problem } from '../../ui/problem.js';
import { KeysHelp } from './keys-help.js';
import { MapPanel } from './map-panel.js';
import { NewPanel } from './new-panel.js';
import { panelId } from './panel.js';
import { PresentationSwitch } from './presentation-switch.js';
import { RisingPanel } from './rising-panel.js';
import { ScreenHeader } from './screen-header.js';
import type { Panel } from './screen-keys.js';
import type { ScreenData } from './shared-screen-documents.js';
import { TopicsPanel } from './topics-panel.js';
import { UpcomingPanel } from './upcoming-panel.js';
import { useArrivals } from './use-arrivals.js';
import { focusedPanel, useScreenKeys } from './use-screen-keys.js';
import { useSharedScreen } from './use-shared-screen.js';

/** Comes when a trend is opened: the room sees the panels first. */
const PresentedTrend = lazy(() => import('./presented-trend.js').then((module) => ({ default: module.PresentedTrend })));

interface SharedScreenProps {
  presentation: boolean;
  mayLeavePresentation: boolean;
  onPresentation: (presentation: boolean) => void;
  trendId: string | null;
  onTrend: (id: string | null) => void;
  /** What stands above everything, such as the mark of a demonstration. */
  children?: ReactNode;
}

/** The screen that a room looks at together: one sentence, five panels, live. */
export function SharedScreen(props: SharedScreenProps) {
  const { presentation, mayLeavePresentation, onPresentation, trendId, onTrend, children } = props;
  const { screen, receivedAt, error } = useSharedScreen(presentation);
  const connection = useConnection();
  const [zoomed, setZoomed] = useState<Panel | null>(null);
  const [asking, setAsking] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  usePresentationSize();
  const changePresentation = (on: boolean) => {
    setAsking(false);
    onPresentation(on);
  };
  useScreenKeys((act) => {
    if (act.act === 'zoom') setZoomed(zoomed ? null : focusedPanel());
    if (act.act === 'panel') focusPanel(act.panel, zoomed !== null, setZoomed);
    if (act.act === 'fullscreen') toggleFullScreen();
    if (act.act === 'keys') setKeysOpen(true);
    if (act.act === 'presentation' && !presentation) changePresentation(true);
    if (act.act === 'presentation' && presentation && mayLeavePresentation) setAsking(!asking);
    if (act.act === 'close') closeOne({ asking, setAsking, zoomed, setZoomed, trendId, onTrend });
  });
  return (
    <main className="screen">
      {children}
      <PresentationSwitch
        presentation={presentation}
        mayLeave={mayLeavePresentation}
        asking={asking}
        onAsk={setAsking}
        onChange={changePresentation}
      />
      <div className="screen-main">
        <ScreenHeader
          sentence={screen?.sentence ?? t('screen.title')}
          lost={connection === 'lost'}
          receivedAt={receivedAt}
          acts={<Button onClick={() => setKeysOpen(true)}>{t('screen.keys.open')}</Button>}
        />
        {!screen && (error ? <Problem error={error} /> : <Loading what={t('screen.loading')} />)}
        {screen && trendId && (
          <Suspense fallback={<Loading />}>
            <PresentedTrend id={trendId} holidays={screen.holidays} onClose={() => onTrend(null)} />
          </Suspense>
        )}
        {screen && !trendId && <Panels screen={screen} zoomed={zoomed} onTrend={onTrend} />}
      </div>
      <KeysHelp open={keysOpen} onClose={() => setKeysOpen(false)} />
    </main>
  );
}

function Panels({ screen, zoomed, onTrend }: { screen: ScreenData; zoomed: Panel | null; onTrend: (id: string) => void }) {
  const isNew = useArrivals([...screen.latest, ...screen.rising].map(({ id }) => id));
  return (
    <div className="panels" data-zoomed={zoomed ?? undefined}>
      <NewPanel screen={screen} isNew={isNew} onTrend={onTrend} />
      <RisingPanel rising={screen.rising} shown={zoomed === 'rising' ? 20 : 3} isNew={isNew} onTrend={onTrend} />
      <TopicsPanel topics={screen.topics} shown={zoomed === 'topics' ? 15 : 6} />
      <UpcomingPanel upcoming={screen.upcoming} />
      <MapPanel seen={screen.municipalities} />
    </div>
  );
}

/** Large letters, as long as this screen is open. */
function usePresentationSize(): void {
  useEffect(() => {
    document.documentElement.dataset.presentation = '';
    return () => {
      delete document.documentElement.dataset.presentation;
    };
  }, []);
}

function focusPanel(panel: Panel, large: boolean, setZoomed: (panel: Panel) => void): void {
  if (large) setZoomed(panel);
  requestAnimationFrame(() => document.getElementById(panelId(panel))?.focus());
}

function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}

interface Closable {
  asking: boolean;
  setAsking: (asking: boolean) => void;
  zoomed: Panel | null;
  setZoomed: (panel: null) => void;
  trendId: string | null;
  onTrend: (id: null) => void;
}

/** Escape takes away what is on top, one thing at a time. */
function closeOne({ asking, setAsking, zoomed, setZoomed, trendId, onTrend }: Closable): void {
  if (asking) setAsking(false);
  else if (trendId) onTrend(null);
  else if (zoomed) setZoomed(null);
}
