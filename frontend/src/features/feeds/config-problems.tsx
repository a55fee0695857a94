import { t, tn } from '../../i18n/text.js';
import { Notice } from '../../ui/notice.js';
import type { ConfigProblem } from './queries.js';

/** What is wrong in the files of the werkgroep: file, line and sentence; nothing when all is well. */
export function ConfigProblems({ problems }: { problems: readonly ConfigProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={tn('feeds.config.title', problems.length)}>
      <ul className="plain-list stack-tight">
        {problems.map((problem) => (
          <li key={`${problem.file}:${problem.line}:${problem.message}`}>
            <span className="strong">{t('feeds.config.line', { file: problem.file, line: problem.line })}</span>
            <br />
            {problem.message}
          </li>
        ))}
      </ul>
      <p className="quiet small">{t('feeds.config.what')}</p>
    </Notice>
  );
}
