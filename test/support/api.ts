/** Somebody who is signed in and asks the API. */
export interface Api {
  cookie: string;
  /** Asks; throws with the code of the refusal when it is refused. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
}

/** Speaks with the API, with or without a session. */
export function api(url: string, cookie = ''): Api {
  return {
    cookie,
    async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as { data: T; errors?: { message: string; extensions?: { code?: string } }[] };
      if (answer.errors?.[0]) throw new Error(answer.errors[0].extensions?.code ?? answer.errors[0].message);
      return answer.data;
    },
  };
}

/** Signs in with e-mail and password, as the sign-in form does. */
export async function signIn(url: string, email: string, password: string): Promise<Api> {
  return signedIn(url, '/api/auth/sign-in/email', { email, password });
}

/** Signs in as a role of the demonstration region. */
export async function demoSignIn(url: string, role: string): Promise<Api> {
  return signedIn(url, '/api/demo/sign-in', { role });
}

async function signedIn(url: string, path: string, body: object): Promise<Api> {
  const headers = { 'content-type': 'application/json', origin: url };
  const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`sign-in: ${response.status} ${await response.text()}`);
  return api(
    url,
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  );
}
