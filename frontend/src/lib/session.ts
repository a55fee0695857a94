import { createContext, useContext } from 'react';
import { sentenceOfCode } from './errors.js';
import { graphql, type ResultOf, type Role } from './graphql.js';
import { forgetDrafts } from './use-draft.js';

/** Who is looking, and at which installation. */
export const SessionQuery = graphql(`
  query Session {
    instance {
      demo
      needsSetup
      demoRoles
      mailConfigured
      productVersion
    }
    me {
      id
      name
      email
      roles
      permissions
      organisation {
        id
        name
      }
      region {
        code
        name
      }
    }
  }
`);

type SessionData = ResultOf<typeof SessionQuery>;
/** Somebody who is signed in. */
export type Viewer = NonNullable<SessionData['me']>;

/** The session as every page knows it. */
export interface Session {
  instance: SessionData['instance'];
  viewer: Viewer | null;
}

/** Carries the session to the pages; filled by the shell. */
export const SessionContext = createContext<Session | null>(null);

/** The session, also when nobody is signed in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside the shell');
  return session;
}

/** Whether the viewer has a permission ('observations.log'). */
export function useCan(): (permission: string) => boolean {
  const { viewer } = useSession();
  return (permission) => viewer?.permissions.includes(permission) ?? false;
}

/** What came of a try to sign in: null when it worked, else the Dutch sentence. */
export type SignInOutcome = string | null;

async function post(path: string, body: object, refused = 'people.wrongPassword'): Promise<SignInOutcome> {
  let answer: Response;
  try {
    answer = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return sentenceOfCode('network');
  }
  if (answer.ok) return null;
  if (answer.status === 429) return sentenceOfCode('people.tooManyAttempts');
  return sentenceOfCode(answer.status < 500 ? refused : 'server');
}

/** Signs in with e-mail and password. */
export const signIn = (email: string, password: string): Promise<SignInOutcome> =>
  post('/api/auth/sign-in/email', { email, password });

/** Signs in as a made-up person of a role; only in the demonstration. */
export const signInToDemo = (role: Role): Promise<SignInOutcome> => post('/api/demo/sign-in', { role }, 'people.demoUnavailable');

/** Ends this session. The page is loaded anew, so that nothing of it stays in memory. */
export async function signOut(): Promise<void> {
  await post('/api/auth/sign-out', {});
  forgetDrafts();
  location.assign('/aanmelden');
}

/** Ends all sessions of this person, on every device. */
export async function signOutEverywhere(): Promise<void> {
  await post('/api/auth/revoke-sessions', {});
  await signOut();
}
