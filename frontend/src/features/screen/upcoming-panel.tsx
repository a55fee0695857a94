import { t } from '../../i18n/text.js';
import { UpcomingList } from '../../ui/upcoming/upcoming-list.js';
import { Panel } from './panel.js';
import type { ScreenData } from './shared-screen-documents.js';

/** Event times to come, with countdown. */
export function UpcomingPanel({ upcoming }: { upcoming: ScreenData['upcoming'] }) {
  return (
    <Panel name="upcoming" title={t('screen.upcoming.title')}>
      <UpcomingList events={upcoming} nothing={t('screen.upcoming.nothing')} first={6} />
    </Panel>
  );
}
