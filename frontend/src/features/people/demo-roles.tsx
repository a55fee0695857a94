import { useState } from 'react';
import { t } from '../../i18n/text.js';
import type { Role } from '../../lib/graphql.js';
import { signInToDemo } from '../../lib/session.js';
import { Notice } from '../../ui/notice.js';

/** One tap per role, with what that role does; only in the demonstration. */
export function DemoRoles({ roles, onDone }: { roles: readonly Role[]; onDone: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (role: Role) => {
    const outcome = await signInToDemo(role);
    setProblem(outcome);
    if (outcome === null) onDone();
  };
  return (
    <section className="stack">
      <h2>{t('people.demo.title')}</h2>
      <p>{t('people.demo.explained')}</p>
      {problem && <Notice tone="error">{problem}</Notice>}
      <ul className="plain-list demo-roles">
        {roles.map((role) => (
          <li key={role}>
            <button type="button" className="demo-role" onClick={() => void choose(role)}>
              <span className="strong">{t(`common.role.${role}`)}</span>
              <span className="quiet small">{t(`people.demo.does.${role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
