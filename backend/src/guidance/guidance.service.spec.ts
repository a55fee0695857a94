import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../testing/test-server.js';
import { dataSource } from '../data-source.js';
import { Organisation } from '../people/organisation.entity.js';
import { Regions } from '../people/regions.js';
import { permissionsOf, Role } from '../people/roles.js';
import type { Viewer } from '../people/viewer.js';
import { Refusal } from '../platform/web/errors.js';
import { Live } from '../platform/live.js';
import type { Settings } from '../platform/settings.js';
import { InstanceTagger } from '../tagging/tagger.provider.js';
import { TrendFacts } from '../trends/trend-facts.service.js';
import { TrendReading } from '../trends/trend-reading.service.js';
import { paragraph } from './drafting/block.js';
import { type GuidanceDocument, plainText } from './content.js';
import { Guidance } from './guidance.entity.js';
import { GuidanceEvidenceReading } from './guidance-evidence.service.js';
import { GuidanceKeeping } from './guidance-keeping.service.js';
import { GuidanceReading } from './guidance-reading.service.js';
import { GuidanceService } from './guidance.service.js';
import { InstanceStandardTexts } from './standard-texts.service.js';

const region = 'brabant-zuidoost';
const settings = { ingestConfigs: fileURLToPath(new URL('../../../ingest-configs', import.meta.url)) } as Settings;
const clock = { time: new Date('2026-11-18T12:00:00Z'), now: () => clock.time };
const TYPED = 'Bij het Vinylcollege zegt iedereen vrijdag te komen';

let place: TestDatabase;
let database: DataSource;
let reading: GuidanceReading;
let writing: GuidanceService;
let people: Record<'fatima' | 'joris' | 'jongerenwerker' | 'school' | 'partner' | 'elders', Viewer>;

async function person(name: string, role: Role, at = region): Promise<Viewer> {
  const [organisation] = await database.query<Organisation[]>(
    `INSERT INTO organisations (region, name, kind) VALUES ($1, $2, 'other') RETURNING *`,
    [at, `Organisatie van ${name}`],
  );
  const [row] = await database.query<{ id: string }[]>(
    `INSERT INTO accounts (id, name, email, roles, organisation_id) VALUES (gen_random_uuid(), $1, $2, $3, $4) RETURNING id`,
    [name, `${name}@voorbeeld.invalid`, [role], organisation!.id],
  );
  const { id } = row!;
  return { id, name, email: '', roles: [role], permissions: permissionsOf([role]), organisation: organisation!, region: at };
}

/** A trend with one observation of a professional and one public item, both labelled. */
async function trend(part: { audience?: string; amplify?: boolean } = {}): Promise<string> {
  const [row] = await database.query<{ id: string }[]>(
    `INSERT INTO trends (region, title, summary, level, audience, sharing_can_amplify, first_seen, last_seen)
     VALUES ($1, 'Feest bij het Vinylcollege', $2, 'yellow', $3, $4, '2026-11-16', '2026-11-17') RETURNING id`,
    [region, TYPED, part.audience ?? 'core', part.amplify ?? false],
  );
  const observations = await database.query<{ id: string; origin: string }[]>(
    `INSERT INTO observations (region, audience, origin, text, title, link, organisation_id, noticed_at) VALUES
     ($1, 'core', 'person', $2, NULL, NULL, $3, '2026-11-16T10:00Z'),
     ($1, 'public', 'feed', 'Inhoud', 'Politie waarschuwt', 'https://studio040.nl/1', NULL, '2026-11-17T10:00Z') RETURNING id, origin`,
    [region, TYPED, people.jongerenwerker.organisation.id],
  );
  for (const { id } of observations) {
    await database.query(
      `INSERT INTO trend_observations (trend_id, observation_id, state, because, at) VALUES ($1, $2, 'joined', '', '2026-11-17')`,
      [row!.id, id],
    );
    await database.query(
      `INSERT INTO tags (observation_id, kind, value, label, because, made_by, municipality_code, starts_at) VALUES
       ($1, 'topic', 'call_to_disorder', 'Oproep', '', 'rule', NULL, NULL), ($1, 'platform', 'snapchat', 'Snapchat', '', 'rule', NULL, NULL),
       ($1, 'place', 'eindhoven', 'Eindhoven', '', 'rule', 'GM0772', NULL),
       ($1, 'event_time', 'x', 'vr 20 nov 17:30', '', 'rule', NULL, '2026-11-20T16:30Z')`,
      [id],
    );
  }
  return row!.id;
}

const code = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? { code: error.code, ...error.details } : error),
  );

/** The text as it is, with a line added under the last heading. */
function withLine(guidance: Guidance, line: string) {
  const document = JSON.parse(guidance.content) as GuidanceDocument;
  document.content.push(paragraph({ type: 'text', text: line }));
  const { title, schoolTypes, reviewBefore } = guidance;
  return { title, schoolTypes, reviewBefore, content: JSON.stringify(document) };
}
const lastLine = ({ content }: Guidance) => plainText((JSON.parse(content) as GuidanceDocument).content.at(-1)!);

beforeAll(async () => {
  place = await testDatabase();
  database = await dataSource(place.url).initialize();
  const trends = new TrendReading(database, clock);
  const evidence = new GuidanceEvidenceReading(
    database,
    new TrendFacts(database, clock),
    new InstanceTagger(settings),
    new Regions(settings),
    clock,
  );
  const keeping = new GuidanceKeeping(new Live(settings), clock);
  reading = new GuidanceReading(database, clock);
  writing = new GuidanceService(database, keeping, trends, evidence, new InstanceStandardTexts(settings));
  people = {
    fatima: await person('Fatima', Role.editor),
    joris: await person('Joris', Role.editor),
    jongerenwerker: await person('Noor', Role.youth_worker),
    school: await person('Sam', Role.school_contact),
    partner: await person('Pim', Role.partner),
    elders: await person('Eva', Role.editor, 'gelderland-midden'),
  };
});
beforeEach(() => (clock.time = new Date('2026-11-18T12:00:00Z')));
afterAll(async () => {
  await database?.destroy();
  await place?.drop();
});

describe('drawing up a handreiking', () => {
  it('fills the concept from labels, never from what somebody typed', async () => {
    const concept = await writing.draft(people.fatima, await trend());
    expect(concept).toMatchObject({ status: 'concept', version: 1, level: 'yellow', drawnUpBy: 'redacteur van de werkgroep' });
    expect(concept.title).toMatch(/ in Eindhoven$/);
    expect(concept.content).toContain('vr 20 nov 17:30');
    expect(concept.content).toContain('enkele organisaties');
    expect(JSON.stringify(concept)).not.toMatch(/Vinyl|vrijdag te komen|Inhoud/);
    expect(concept.sources.find(({ link }) => link)?.label).toContain('Politie waarschuwt');
  });

  it('leaves the announced time out when sharing can fan it', async () => {
    expect((await writing.draft(people.fatima, await trend({ amplify: true }))).content).not.toContain('17:30');
  });

  it('gives two people who begin at once the same concept', async () => {
    const id = await trend();
    const [one, two] = await Promise.all([writing.draft(people.fatima, id), writing.draft(people.joris, id)]);
    expect(one.id).toBe(two.id);
  });

  it('does not begin on a trend of another region', async () => {
    expect(await code(writing.draft(people.elders, await trend()))).toEqual({ code: 'trends.notFound' });
  });
});

describe('saving a handreiking', () => {
  it('keeps every save as a version, after the privacy gate', async () => {
    const concept = await writing.draft(people.fatima, await trend());
    const saved = await writing.save(people.joris, concept.id, 1, {
      ...withLine(concept, 'Bel 06-12345678'),
      title: 'Oproep a@b.nl',
    });
    expect(saved).toMatchObject({ version: 2, title: 'Oproep [e-mail]' });
    expect(lastLine(saved)).toBe('Bel [telefoon]');
    const versions = await reading.versions(people.fatima, concept.id);
    expect(versions.map(({ number, savedBy }) => [number, savedBy])).toEqual([
      [2, 'Joris'],
      [1, 'Fatima'],
    ]);
  });

  it('tells who was first when two people save at once, and loses neither', async () => {
    const concept = await writing.draft(people.fatima, await trend());
    const save = (by: Viewer) =>
      code(writing.save(by, concept.id, 1, withLine(concept, by === people.fatima ? 'Eerste' : 'Tweede')));
    const answers = await Promise.all([save(people.fatima), save(people.joris)]);
    const now = (await reading.find(people.fatima, concept.id))!;
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    expect(answers).toContainEqual({
      code: 'guidance.changedByOther',
      by: lastLine(now) === 'Eerste' ? 'Fatima' : 'Joris',
      version: 2,
    });
  });

  it('puts an earlier version back as a new one', async () => {
    const concept = await writing.draft(people.fatima, await trend());
    await writing.save(people.fatima, concept.id, 1, withLine(concept, 'Te veel.'));
    const restored = await writing.restore(people.fatima, concept.id, 1);
    expect(restored).toMatchObject({ version: 3, content: concept.content });
    expect((await reading.version(people.fatima, concept.id, 2))!.content).toContain('Te veel.');
    expect(await code(writing.restore(people.fatima, concept.id, 9))).toEqual({ code: 'guidance.versionNotFound' });
  });

  it('does not let another region write', async () => {
    const concept = await writing.draft(people.fatima, await trend());
    expect(await code(writing.save(people.elders, concept.id, 1, withLine(concept, 'x')))).toEqual({ code: 'guidance.notFound' });
    expect(await reading.find(people.elders, concept.id)).toBeNull();
  });
});

describe('adopting a handreiking', () => {
  it('takes another person than who saved it last', async () => {
    const concept = await writing.draft(people.fatima, await trend());
    expect(await code(writing.adopt(people.fatima, concept.id, 1))).toEqual({ code: 'guidance.secondPersonNeeded' });
    const adopted = await writing.adopt(people.joris, concept.id, 1);
    expect(adopted).toMatchObject({ status: 'adopted', checkedBy: 'redacteur van de werkgroep', version: 1 });
  });

  it('opens it for schools and partners, who keep seeing that version while a new one is written', async () => {
    const id = await trend();
    const concept = await writing.draft(people.fatima, id);
    const seenBy = async (viewer: Viewer) => (await reading.all(viewer)).find((each) => each.id === concept.id);
    expect([await seenBy(people.school), await seenBy(people.partner)]).toEqual([undefined, undefined]);
    expect(await seenBy(people.jongerenwerker)).toMatchObject({ version: 1 });
    await writing.adopt(people.joris, concept.id, 1);
    await writing.save(people.fatima, concept.id, 1, withLine(concept, 'Nog niet nagekeken.'));
    for (const viewer of [people.school, people.partner]) {
      expect(await seenBy(viewer)).toMatchObject({ version: 1, status: 'adopted', content: concept.content });
      expect(await reading.version(viewer, concept.id, 2)).toBeNull();
      expect((await reading.versions(viewer, concept.id)).map(({ number, savedBy }) => [number, savedBy])).toEqual([
        [1, 'redacteur van de werkgroep'],
      ]);
    }
    expect((await reading.ofTrends(people.jongerenwerker, [id])).get(id)).toMatchObject([{ status: 'concept', version: 2 }]);
    expect((await reading.stale(people.fatima, [concept.id])).get(concept.id)).toContain('Scholen zien nog versie 1');
    expect((await reading.stale(people.school, [concept.id])).size).toBe(0);
  });

  it('does not show a school the trend that is not for schools', async () => {
    const [hidden, open] = [await trend(), await trend({ audience: 'schools' })];
    const ids = [(await writing.draft(people.fatima, hidden)).id, (await writing.draft(people.fatima, open)).id];
    expect([...(await reading.trends(people.school, ids)).keys()]).toEqual([ids[1]]);
    expect((await reading.trends(people.fatima, ids)).size).toBe(2);
  });

  it('asks for another look after a new colour, new observations or the review date', async () => {
    const id = await trend();
    const concept = await writing.draft(people.fatima, id);
    const reviewBefore = new Date('2026-12-01T12:00:00Z');
    await writing.save(people.fatima, concept.id, 1, { ...withLine(concept, 'x'), reviewBefore });
    await writing.adopt(people.joris, concept.id, 2);
    const stale = async () => (await reading.stale(people.fatima, [concept.id])).get(concept.id);
    expect(await stale()).toBeUndefined();
    await database.query(`UPDATE trends SET level = 'orange' WHERE id = $1`, [id]);
    await database.query(`UPDATE trend_observations SET at = '2026-11-19' WHERE trend_id = $1`, [id]);
    expect(await stale()).toBe('De kleur ging van geel naar oranje. Sinds het vaststellen kwamen er waarnemingen bij.');
    clock.time = new Date('2026-12-02T12:00:00Z');
    expect(await stale()).toContain('1 december 2026');
  });
});

describe('a handreiking that no longer holds', () => {
  it('says why, is closed for writing and makes room for a new one', async () => {
    const id = await trend();
    const concept = await writing.draft(people.fatima, id);
    expect(await code(writing.expire(people.fatima, concept.id, 1, '  '))).toEqual({ code: 'guidance.reasonMissing' });
    const expired = await writing.expire(people.fatima, concept.id, 1, 'Het is voorbij.');
    expect(expired.status).toBe('expired');
    expect((await reading.stale(people.fatima, [concept.id])).get(concept.id)).toContain('Reden: Het is voorbij.');
    expect(await code(writing.restore(people.fatima, concept.id, 1))).toEqual({ code: 'guidance.alreadyExpired' });
    expect((await writing.draft(people.fatima, id)).id).not.toBe(concept.id);
  });

  it('outlives its trend', async () => {
    const id = await trend();
    const concept = await writing.draft(people.fatima, id);
    await database.query(`DELETE FROM trends WHERE id = $1`, [id]);
    expect(await reading.find(people.fatima, concept.id)).toMatchObject({ trendId: null });
    expect((await writing.save(people.joris, concept.id, 1, withLine(concept, 'Nog een.'))).version).toBe(2);
  });

  it('is not found under an id that is none', async () => {
    expect(await reading.find(people.fatima, 'nieuw')).toBeNull();
    expect(await code(writing.adopt(people.fatima, 'nieuw', 1))).toEqual({ code: 'guidance.notFound' });
  });
});
