import { graphql, type ResultOf } from '../../lib/graphql.js';

/** All that a page shows of one urgent message. */
export const CodeOrangeFields = graphql(`
  fragment CodeOrangeFields on CodeOrange @_unmask {
    id
    level
    subject
    message
    status
    version
    createdAt
    createdBy {
      id
      name
    }
    approvedAt
    approvedBy {
      id
      name
    }
    withdrawnAt
    withdrawReason
    mayApprove
    summary
    handedOverTo
    handedOverAt
    trend {
      id
      title
    }
    recipients {
      id
      status
      answer
      note
      problem
      sentAt
      deliveredAt
      confirmedAt
      confirmedBy
      withdrawnSentAt
      organisation {
        id
        name
      }
    }
  }
`);

/** One urgent message with its ledger. */
export type CodeOrange = ResultOf<typeof CodeOrangeFields>;
/** One organisation in its ledger. */
export type Recipient = CodeOrange['recipients'][number];

/** The messages of the region, newest first. */
export const CodeOrangesQuery = graphql(`
  query CodeOranges {
    codeOranges {
      id
      level
      subject
      status
      createdAt
      approvedAt
      summary
      handedOverTo
      handedOverAt
      trend {
        id
        title
      }
      recipients {
        id
        answer
        status
      }
    }
  }
`);

/** One message. */
export const CodeOrangeQuery = graphql(
  `
    query CodeOrange($id: ID!) {
      codeOrange(id: $id) {
        ...CodeOrangeFields
      }
    }
  `,
  [CodeOrangeFields],
);

/** Who can be chosen as audience. */
export const AudienceQuery = graphql(`
  query CodeOrangeAudience {
    organisations {
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
  }
`);

/** What the privacy gate would do with a text; stores nothing. */
export const MaskPreviewQuery = graphql(`
  query CodeOrangeMaskPreview($text: String!) {
    readText(text: $text) {
      concernsOneChild
      maskedText
      masked {
        type
      }
    }
  }
`);

/** Keeps subject, message and audience of a draft. */
export const UpdateMutation = graphql(
  `
    mutation UpdateCodeOrange($id: ID!, $version: Int!, $subject: String!, $message: String!, $organisationIds: [ID!]!) {
      updateCodeOrange(id: $id, version: $version, subject: $subject, message: $message, organisationIds: $organisationIds) {
        ...CodeOrangeFields
      }
    }
  `,
  [CodeOrangeFields],
);

/** Asks a second person. */
export const RequestApprovalMutation = graphql(
  `
    mutation RequestApproval($id: ID!, $version: Int!) {
      requestApproval(id: $id, version: $version) {
        ...CodeOrangeFields
      }
    }
  `,
  [CodeOrangeFields],
);

/** The second person agrees; the message goes out. */
export const ApproveMutation = graphql(
  `
    mutation ApproveCodeOrange($id: ID!, $version: Int!) {
      approveCodeOrange(id: $id, version: $version) {
        ...CodeOrangeFields
      }
    }
  `,
  [CodeOrangeFields],
);

/** Takes a sent message back, to exactly the same recipients. */
export const WithdrawMutation = graphql(
  `
    mutation WithdrawCodeOrange($id: ID!, $reason: String!) {
      withdrawCodeOrange(id: $id, reason: $reason) {
        ...CodeOrangeFields
      }
    }
  `,
  [CodeOrangeFields],
);

/** Tries again for who got nothing. */
export const ResendMutation = graphql(
  `
    mutation ResendCodeOrange($id: ID!) {
      resendCodeOrange(id: $id) {
        ...CodeOrangeFields
      }
    }
  `,
  [CodeOrangeFields],
);

const ConfirmationFields = graphql(`
  fragment ConfirmationFields on Confirmation @_unmask {
    subject
    message
    organisation
    sentAt
    withdrawn
    withdrawReason
    answer
    confirmedAt
  }
`);

/** What a recipient sees behind the link in the mail. */
export type Confirmation = ResultOf<typeof ConfirmationFields>;

/** Opens the message behind a link; confirms nothing. */
export const ConfirmationQuery = graphql(
  `
    query Confirmation($token: String!) {
      confirmation(token: $token) {
        ...ConfirmationFields
      }
    }
  `,
  [ConfirmationFields],
);

/** The answer of a recipient. */
export const ConfirmMutation = graphql(
  `
    mutation ConfirmCodeOrange($token: String!, $answer: String!, $role: String!, $note: String) {
      confirmCodeOrange(token: $token, answer: $answer, role: $role, note: $note) {
        ...ConfirmationFields
      }
    }
  `,
  [ConfirmationFields],
);
