import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import '../../features/screen/screen.css';
import { SharedScreen } from '../../features/screen/shared-screen.js';
import { t } from '../../i18n/text.js';
import { useCan } from '../../lib/session.js';
import '../../ui/charts/charts.css';
import '../../ui/map/map.css';
import '../../ui/upcoming/upcoming.css';
import { DemoMark } from '../shell.js';

/** The shared screen, without a shell; in presentation unless somebody with the right to see more turned that off. */
export function ScreenPage() {
  const [params, setParams] = useSearchParams();
  const mayLeave = useCan()('observations.read');
  const presentation = !(mayLeave && params.get('presentatie') === 'uit');
  useEffect(() => {
    document.title = `${t('screen.title')} · ${t('common.product')}`;
  }, []);
  const set = (name: string, value: string | null) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (value === null) next.delete(name);
      else next.set(name, value);
      return next;
    });
  return (
    <SharedScreen
      presentation={presentation}
      mayLeavePresentation={mayLeave}
      onPresentation={(on) => set('presentatie', on ? null : 'uit')}
      trendId={params.get('trend')}
      onTrend={(id) => set('trend', id)}
    >
      <DemoMark />
    </SharedScreen>
  );
}
