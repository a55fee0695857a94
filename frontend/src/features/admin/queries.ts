import { graphql } from '../../lib/graphql.js';

/** An organisation as the administrator sees it. */
export const OrganisationFields = graphql(`
  fragment OrganisationFields on Organisation @_unmask {
    id
    name
    kind
    schoolTypes
    alertEmails
    active
    municipality {
      code
      name
    }
  }
`);

/** An account as the administrator sees it. */
export const AccountFields = graphql(`
  fragment AccountFields on Account @_unmask {
    id
    name
    email
    roles
    active
    lastSignInAt
    organisation {
      id
      name
    }
  }
`);

/** People, organisations and what stands in the files. */
export const AdminQuery = graphql(
  `
    query Admin {
      accounts {
        ...AccountFields
      }
      organisations {
        ...OrganisationFields
      }
      region {
        code
        name
        municipalities {
          code
          name
        }
      }
    }
  `,
  [AccountFields, OrganisationFields],
);

/** What is wrong in the files of the werkgroep. */
export const ConfigProblems = graphql(`
  query ConfigProblems {
    feedConfigProblems {
      file
      line
      message
    }
  }
`);

/** Invites somebody; the link is told once. */
export const InviteAccount = graphql(
  `
    mutation InviteAccount($input: InviteInput!) {
      inviteAccount(input: $input) {
        link
        account {
          ...AccountFields
        }
      }
    }
  `,
  [AccountFields],
);

/** Gives somebody other roles. */
export const SetRoles = graphql(
  `
    mutation SetRoles($accountId: ID!, $roles: [Role!]!) {
      setRoles(accountId: $accountId, roles: $roles) {
        ...AccountFields
      }
    }
  `,
  [AccountFields],
);

/** Lets somebody in or keeps them out. */
export const SetAccountActive = graphql(
  `
    mutation SetAccountActive($accountId: ID!, $active: Boolean!) {
      setAccountActive(accountId: $accountId, active: $active) {
        ...AccountFields
      }
    }
  `,
  [AccountFields],
);

/** Adds an organisation. */
export const AddOrganisation = graphql(
  `
    mutation AddOrganisation($input: OrganisationInput!) {
      addOrganisation(input: $input) {
        ...OrganisationFields
      }
    }
  `,
  [OrganisationFields],
);

/** Changes an organisation. */
export const UpdateOrganisation = graphql(
  `
    mutation UpdateOrganisation($id: ID!, $input: OrganisationInput!) {
      updateOrganisation(id: $id, input: $input) {
        ...OrganisationFields
      }
    }
  `,
  [OrganisationFields],
);
