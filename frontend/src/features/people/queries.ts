import { graphql } from '../../lib/graphql.js';

/** Makes the first admin of an empty installation; the token works once. */
export const CompleteSetup = graphql(`
  mutation CompleteSetup($token: String!, $name: String!, $email: String!, $password: String!, $organisation: String!) {
    completeSetup(token: $token, name: $name, email: $email, password: $password, organisation: $organisation)
  }
`);

/** Chooses the password of an invited account; the token works once. */
export const AcceptInvite = graphql(`
  mutation AcceptInvite($token: String!, $password: String!) {
    acceptInvite(token: $token, password: $password)
  }
`);
