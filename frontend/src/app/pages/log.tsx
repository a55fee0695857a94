import { LogWorkspace } from '../../features/observations/log-workspace.js';
import '../../features/observations/observations.css';
import { t } from '../../i18n/text.js';
import { useSession } from '../../lib/session.js';
import { Page } from '../../ui/page.js';

/** Log an observation, at /log: the heart of the work of a youth worker. */
export function LogPage() {
  const { viewer } = useSession();
  return (
    <Page title={t('observations.log.title')} focusTitle={false}>
      {viewer && <LogWorkspace person={viewer.id} />}
    </Page>
  );
}
