import { story } from '../../features/teaching/model-words.js';
import { TeachingWorkspace } from '../../features/teaching/teaching-workspace.js';
import '../../features/teaching/teaching.css';
import { useTeaching } from '../../features/teaching/use-teaching.js';
import { t } from '../../i18n/text.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { Problem } from '../../ui/problem.js';

/** What the system learned from corrections, at /herkenning: learn now, compare, go back. */
export function TeachingPage() {
  const { state, models, error, refresh } = useTeaching();
  return (
    <Page title={t('teaching.title')} lead={state && <p>{story(state)}</p>} wide>
      {!state && (error ? <Problem error={error} retry={refresh} /> : <Loading />)}
      {state && <TeachingWorkspace state={state} models={models} onChanged={refresh} />}
    </Page>
  );
}
