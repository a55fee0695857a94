import { Link } from 'react-router';
import { t } from '../../i18n/text.js';
import { useSession } from '../../lib/session.js';
import { useLiveQuery } from '../../lib/use-live.js';
import { Notice } from '../../ui/notice.js';
import { Problem } from '../../ui/problem.js';
import { ConfigProblems } from './queries.js';

interface SettingsListProps {
  region: { name: string; municipalities: readonly { code: string; name: string }[] };
}

/** What is set outside the screen, and what is wrong in those files. */
export function SettingsList({ region }: SettingsListProps) {
  const { data, error, refresh } = useLiveQuery({ query: ConfigProblems, variables: {}, kinds: ['feeds'] });
  const problems = data?.feedConfigProblems;
  const { instance } = useSession();
  const facts: [string, string][] = [
    [t('admin.config.region'), region.name],
    [t('admin.config.municipalities'), region.municipalities.map(({ name }) => name).join(', ')],
    [t('admin.config.mail'), t(instance.mailConfigured ? 'admin.config.mailOn' : 'admin.config.mailOff')],
    [t('admin.config.demo'), t(instance.demo ? 'admin.config.yes' : 'admin.config.no')],
    [t('admin.config.version'), instance.productVersion],
  ];
  return (
    <section className="stack">
      <h2>{t('admin.config.title')}</h2>
      <p>{t('admin.config.lead')}</p>
      {error && !problems && <Problem error={error} retry={refresh} />}
      {problems?.length === 0 && <p className="quiet">{t('admin.config.noProblems')}</p>}
      {problems && problems.length > 0 && (
        <Notice tone="warning" title={t('admin.config.problems')}>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.file}:${problem.line}:${problem.message}`}>
                <span className="strong">{t('admin.config.place', { file: problem.file, line: problem.line })}</span>:{' '}
                {problem.message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Link to="/bronnen" className="tap">
          {t('admin.config.feeds')}
        </Link>
        <Link to="/privacy" className="tap">
          {t('admin.config.retention')}
        </Link>
      </div>
    </section>
  );
}
