import { type Product, startProduct } from '../../testing/product.js';
import { doorsOf, fieldsOf } from '../../testing/doors.js';
import { permissionsOf, Role } from './roles.js';

const roles = Object.values(Role);
const inside = ['youth_worker', 'host', 'editor'];
const readers = [...inside, 'school_contact', 'partner'];
const alerters = ['host', 'editor'];

/** Who may go through each door of the API, written down by hand from what each role does in the field. */
const expected: Record<string, string[]> = {
  'Query.region': roles,
  'Query.topics': roles,
  'Query.trends': readers,
  'Query.trend': readers,
  'Query.presentedTrend': readers,
  'Query.sharedScreen': readers,
  'Query.meetings': readers,
  'Query.currentMeeting': readers,
  'Query.codeOranges': readers,
  'Query.codeOrange': readers,
  'Query.guidances': readers,
  'Query.guidance': readers,
  'Query.observation': [...inside, 'partner'],
  'Query.observations': [...inside, 'partner'],
  'Query.readText': [...inside, 'partner'],
  'Query.signals': [...inside, 'partner'],
  'Query.feeds': [...inside, 'admin'],
  'Query.feed': [...inside, 'admin'],
  'Query.feedConfigProblems': [...inside, 'admin'],
  'Query.fetchingState': [...inside, 'admin'],
  'Query.droppedItems': [...inside, 'admin'],
  'Query.feedLessons': [...inside, 'admin'],
  'Query.feedsAsOpml': [...inside, 'admin'],
  'Query.findFeeds': ['editor', 'admin'],
  'Query.previewFeed': ['editor', 'admin'],
  'Query.taggingState': ['editor', 'admin'],
  'Query.topicModels': ['editor', 'admin'],
  'Query.topicModel': ['editor', 'admin'],
  'Query.compareModels': ['editor', 'admin'],
  'Query.people': [...inside, 'admin', 'privacy_officer'],
  'Query.organisations': [...alerters, 'admin', 'privacy_officer'],
  'Query.accounts': ['admin', 'privacy_officer'],
  'Query.topicWords': [...inside, 'admin'],
  'Query.topicWordSearch': [...inside, 'admin'],
  'Query.topicYaml': [...inside, 'admin'],
  'Query.wordChanges': [...inside, 'admin'],
  'Query.wordEffect': ['editor', 'admin'],
  'Query.tryText': ['editor', 'admin'],
  'Query.whyNot': [...inside, 'partner'],
  'Query.whyNotObservation': [...inside, 'partner'],
  'Query.gateAudit': ['privacy_officer'],
  'Mutation.saveTopicWord': ['editor', 'admin'],
  'Mutation.removeTopicWord': ['editor', 'admin'],
  'Mutation.undoWordChange': ['editor', 'admin'],
  'Mutation.logObservation': [...inside, 'partner'],
  'Mutation.undoObservation': [...inside, 'partner'],
  'Mutation.correctTag': [...inside, 'partner'],
  'Mutation.markNoise': [...inside, 'partner'],
  'Mutation.answerSighting': readers,
  'Mutation.startTrend': inside,
  'Mutation.updateTrend': inside,
  'Mutation.confirmLevel': inside,
  'Mutation.closeTrend': inside,
  'Mutation.reopenTrend': inside,
  'Mutation.answerProposal': inside,
  'Mutation.undoTrendChange': inside,
  'Mutation.mergeTrends': alerters,
  'Mutation.splitTrend': alerters,
  'Mutation.answerSignal': alerters,
  'Mutation.draftCodeOrange': alerters,
  'Mutation.updateCodeOrange': alerters,
  'Mutation.requestApproval': alerters,
  'Mutation.approveCodeOrange': alerters,
  'Mutation.withdrawCodeOrange': alerters,
  'Mutation.resendCodeOrange': alerters,
  'Mutation.logHandOver': alerters,
  'Mutation.startMeeting': ['host'],
  'Mutation.closeMeeting': ['host'],
  'Mutation.draftGuidance': ['editor'],
  'Mutation.saveGuidance': ['editor'],
  'Mutation.adoptGuidance': ['editor'],
  'Mutation.expireGuidance': ['editor'],
  'Mutation.restoreGuidance': ['editor'],
  'Mutation.fetchFeedNow': ['editor', 'admin'],
  'Mutation.fetchAllFeeds': ['editor', 'admin'],
  'Mutation.pauseFeed': ['editor', 'admin'],
  'Mutation.addFeed': ['editor', 'admin'],
  'Mutation.changeFeed': ['editor', 'admin'],
  'Mutation.removeFeed': ['editor', 'admin'],
  'Mutation.restoreFeed': ['editor', 'admin'],
  'Mutation.importFeeds': ['editor', 'admin'],
  'Mutation.takeInDropped': ['editor', 'admin'],
  'Mutation.undoTakeIn': ['editor', 'admin'],
  'Mutation.forgetLesson': ['editor', 'admin'],
  'Mutation.trainModel': ['editor', 'admin'],
  'Mutation.makeModelLive': ['editor', 'admin'],
  'Mutation.retagObservations': ['editor', 'admin'],
  'Mutation.inviteAccount': ['admin'],
  'Mutation.setRoles': ['admin'],
  'Mutation.setAccountActive': ['admin'],
  'Mutation.addOrganisation': ['admin'],
  'Mutation.updateOrganisation': ['admin'],
  'Subscription.changed': roles,
  'Subscription.sharedScreenChanged': readers,
};

/** The doors that open without signing in. */
const open = [
  'GET demo/feed.xml',
  'GET health',
  'Mutation.acceptInvite',
  'Mutation.completeSetup',
  'Mutation.confirmCodeOrange',
  'Organisation.alertEmails',
  'Organisation.municipality',
  'POST api/demo/sign-in',
  'Query.confirmation',
  'Query.instance',
  'Query.me',
  'Viewer.region',
];

let product: Product;
beforeAll(async () => (product = await startProduct()));
afterAll(() => product.close());

test('every query, mutation, subscription, field with a resolver and address says who may use it', () => {
  const doors = doorsOf(product);
  expect(doors.length).toBeGreaterThan(100);
  expect(doors.filter(({ open: isOpen, anyOf }) => !isOpen && anyOf.length === 0).map(({ name }) => name)).toEqual([]);
});

test('the doors that open without signing in are these, and no other', () => {
  const names = doorsOf(product).filter((door) => door.open).map(({ name }) => name); // prettier-ignore
  expect(names.sort()).toEqual(open);
});

test('each door of the API is open to the roles that need it, and to no other', () => {
  const doors = doorsOf(product).filter(({ name, open: isOpen }) => /^(Query|Mutation|Subscription)\./.test(name) && !isOpen);
  const actual = doors.map(({ name, anyOf }) => [
    name,
    roles.filter((role) => anyOf.some((permission) => permissionsOf([role]).has(permission))).sort(),
  ]);
  expect(Object.fromEntries(actual)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([name, allowed]) => [name, [...allowed].sort()])),
  );
});

describe('the guard', () => {
  const asks = () => fieldsOf(product).filter(({ name }) => expected[name]);

  test.each(roles)('lets %s through exactly those doors, over HTTP', async (role) => {
    const person = await product.crew.person(role);
    const wrong: string[] = [];
    for (const { name, query } of asks()) {
      const refused = ['people.notAllowed', 'people.signInFirst'].includes(await person.refusal(query));
      if (refused === expected[name]?.includes(role)) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });

  test('lets a visitor through none of them', async () => {
    const visitor = product.crew.visitor();
    const answers = await Promise.all(asks().map(({ query }) => visitor.refusal(query)));
    expect(new Set(answers)).toEqual(new Set(['people.signInFirst']));
    expect(answers.length).toBe(Object.keys(expected).length - 2);
  });
});
