import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Client, fetchExchange, Provider } from 'urql';
import { SessionContext, type Session, type Viewer } from './session.js';

/** One request that a part of the screen made. */
export interface Asked {
  operation: string;
  variables: Record<string, unknown>;
}

interface Made {
  /** The answer to each operation by its name: data, or the code of a refusal. */
  answers?: Record<string, { data: unknown } | { refusal: string }>;
  permissions?: string[];
  viewer?: Partial<Viewer>;
  mailConfigured?: boolean;
}

const sessionOf = ({ permissions = [], viewer, mailConfigured = true }: Made): Session => ({
  instance: { demo: false, needsSetup: false, demoRoles: [], mailConfigured, productVersion: '0' },
  viewer: {
    id: 'me',
    name: 'Joost van den Berg',
    email: 'joost@voorbeeld.nl',
    roles: ['host'],
    organisation: null,
    region: { code: 'brabant-zuidoost', name: 'Brabant-Zuidoost' },
    ...viewer,
    permissions,
  },
});

function clientOf(answers: NonNullable<Made['answers']>, asked: Asked[]): Client {
  const answer = async (_url: unknown, init?: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(init?.body)) as {
      operationName: string;
      variables: Asked['variables'];
    };
    asked.push({ operation: operationName, variables });
    const made = answers[operationName] ?? { data: {} };
    const refusal = 'refusal' in made ? [{ message: made.refusal, extensions: { code: made.refusal } }] : undefined;
    const text = JSON.stringify({ data: 'data' in made ? made.data : null, errors: refusal });
    return { ok: true, status: 200, headers: new Headers({ 'content-type': 'application/json' }), text: async () => text };
  };
  return new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: answer as unknown as typeof fetch,
  });
}

/** Renders a part of the screen for somebody with these permissions, over an API that gives made-up answers; for specs. */
export function renderWithApi(part: ReactNode, made: Made = {}) {
  const asked: Asked[] = [];
  const client = clientOf(made.answers ?? {}, asked);
  const view = render(
    <Provider value={client}>
      <SessionContext value={sessionOf(made)}>{part}</SessionContext>
    </Provider>,
  );
  return { ...view, asked };
}
