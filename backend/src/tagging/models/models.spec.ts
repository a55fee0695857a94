import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../../../testing/crew.js';
import { ELSEWHERE, type Product, REGION, startProduct } from '../../../testing/product.js';
import { everywhere, smallConfiguration } from '../../../testing/teaching.js';
import { Role } from '../../people/roles.js';
import { Live } from '../../platform/live.js';
import { readModel } from '../load-tagger.js';
import { InstanceTagger } from '../tagger.provider.js';
import { LiveModel } from './live-model.js';
import { ModelComparing } from './model-comparing.service.js';
import { ModelJudging } from './model-judging.service.js';
import { ModelStore } from './model-store.js';
import { ModelTraining } from './model-training.service.js';
import { type TaggingState, type TopicModel } from './model.models.js';
import { ObservationRetagging } from './observation-retagging.service.js';
import { pack } from './packed-model.js';
import { TeachingState } from './teaching-state.service.js';
import { takeTrainingPlace } from './training-record.js';

let product: Product;
let editor: Person;
let training: ModelTraining;
const ingestConfigs = smallConfiguration();
beforeEach(async () => {
  product = await startProduct({ ingestConfigs });
  editor = await product.crew.person(Role.editor);
  training = product.get(ModelTraining);
}, 60_000);
afterEach(() => product.close());

const FIELDS = `live { number state madeBy sentence microF1 figures { code texts f1 liveF1 worse } } corrections newCorrections outdated
  nextNight training { running step progress outcome } retagging { running done total sentence }`;
const state = async () => (await editor.ask<{ taggingState: TaggingState }>(`{ taggingState { ${FIELDS} } }`)).taggingState;
const train = async () => {
  await editor.ask(`mutation { trainModel { corrections } }`);
  await training.train();
  await product.get(LiveModel).follow();
  return state();
};
const models = async () =>
  (await editor.ask<{ topicModels: TopicModel[] }>(`{ topicModels { number state sentence corrections madeBy } }`)).topicModels;
const makeLive = `mutation($number: Int!) { makeModelLive(number: $number) { live { number } } }`;
const topicsOf = (text: string) => product.get(InstanceTagger).tag(text, product.clock.now(), REGION).topics.map(({ code }) => code); // prettier-ignore

/** Observations that a person said something of: these topics are on them, and no other. */
async function corrected(texts: readonly string[], topics: readonly string[], region = REGION): Promise<string[]> {
  const rows = await product.database.query<{ id: string }[]>(
    `INSERT INTO observations (region, audience, origin, text, noticed_at) SELECT $1, 'core', 'feed', t, $3 FROM unnest($2::text[]) t RETURNING id`,
    [region, texts, product.clock.now()],
  );
  const ids = rows.map(({ id }) => id);
  await product.database.query(
    `INSERT INTO tags (observation_id, kind, value, label, because, made_by, rejected)
     SELECT id, 'topic', code, code, '', 'person', code <> ALL ($2) FROM unnest($1::uuid[]) id, unnest($3::text[]) code`,
    [ids, topics, ['substances', 'fireworks', 'bullying']],
  );
  return ids;
}

const pouches = everywhere(['Ze delen nicotinezakjes uit', 'Overal liggen lege nicotinezakjes']);
/** A signal that breaks off after so many looks at it. */
const breakingOff = (after: number): AbortSignal => {
  let looks = 0;
  const throwIfAborted = () => {
    if ((looks += 1) > after) throw new Error('killed');
  };
  return { throwIfAborted } as unknown as AbortSignal;
};

test('what people correct is learned: the new model is better, reads from then on, and says what it learned', async () => {
  expect(topicsOf('Er liggen nicotinezakjes op de grond')).toEqual([]);
  expect(await state()).toMatchObject({ corrections: 0, live: { number: 0, madeBy: null } });
  await corrected(pouches, ['substances']);
  expect(await state()).toMatchObject({ corrections: 24, newCorrections: 24, live: { number: 0 } });
  const after = await train();
  expect(after.training).toMatchObject({ running: false, progress: 1, outcome: expect.stringContaining('Model 1 leest nu.') });
  expect(after).toMatchObject({ corrections: 24, newCorrections: 0 });
  expect(after.live).toMatchObject({
    number: 1,
    state: 'live',
    sentence: 'Dit model herkent 1 onderwerp beter en geen slechter.',
  });
  expect(after.live.madeBy).toBe(`redacteur van de werkgroep, ${editor.viewer.organisation.name}`);
  const substances = after.live.figures.find(({ code }) => code === 'substances');
  expect(substances!.f1).toBeGreaterThan(substances!.liveF1!);
  expect(topicsOf('Er liggen nicotinezakjes op de grond')).toEqual(['substances']);
  expect((await models()).map(({ number, state: its }) => `${number} ${its}`)).toEqual(['1 live', '0 replaced']);
});

test('when there is nothing new nobody trains, by night or by day', async () => {
  expect((await train()).training.outcome).toContain('niets nieuws');
  await corrected(pouches.slice(0, 5), ['substances']);
  await training.askAtNight();
  await training.train();
  expect((await models())[0]).toMatchObject({ number: 1, madeBy: 'nacht', corrections: 5 });
  await training.askAtNight();
  expect(await product.database.query(`SELECT FROM topic_training WHERE ended_at IS NULL`)).toEqual([]);
  expect((await train()).training.outcome).toContain('niets nieuws');
  expect(await models()).toHaveLength(2);
});

test('a word list that changed is something new to learn from', async () => {
  const tagger = product.get(InstanceTagger);
  const changed = tagger.config.topics.map((topic) => ({ ...topic, not: [...topic.not, 'proefwerk'] }));
  await training.askAtNight();
  expect((await state()).training.running).toBe(false);
  tagger.useTopics(changed);
  await training.askAtNight();
  expect((await state()).training.running).toBe(true);
  await training.train();
  expect((await models())[0]).toMatchObject({ number: 1, madeBy: 'nacht', corrections: 0 });
  await training.askAtNight();
  expect((await state()).training.running).toBe(false);
});

test('without the examples of the product nothing is learned, because nobody could see whether it is better', async () => {
  const empty = smallConfiguration();
  rmSync(join(empty, 'topics', 'examples'), { recursive: true });
  const bare = await startProduct({ ingestConfigs: empty });
  await bare.database.query(`UPDATE topic_training SET started_at = now(), asked_by = 'nacht'`);
  bare.get(InstanceTagger).useTopics(bare.get(InstanceTagger).config.topics.slice(1));
  await bare.get(ModelTraining).train();
  const [{ outcome }] = await bare.database.query<[{ outcome: string }]>(`SELECT outcome FROM topic_training`);
  expect(outcome).toContain('De voorbeelden van het product ontbreken');
  expect(await bare.database.query(`SELECT number FROM topic_models`)).toEqual([{ number: 0 }]);
  await bare.close();
});

test('a model that learned nonsense stays out, and says which topics it knows worse', async () => {
  await corrected(everywhere(['Leerlingen vapen weer', 'Er ging een joint rond', 'Iemand had lachgas', 'Twee jongens rookten wiet', 'Er werden pillen gevonden']), ['fireworks']); // prettier-ignore
  const after = await train();
  expect([after.live.number, after.training.outcome]).toEqual([0, expect.any(String)]);
  expect(after.training.outcome).toMatch(/herkent .*‘Middelen’.* slechter dan het model dat nu leest/);
  expect((await models())[0]).toMatchObject({ number: 1, state: 'worse', sentence: after.training.outcome });
  expect(await editor.refusal(makeLive, { number: 1 })).toBe('tagging.modelWorse');
  expect(await editor.refusal(makeLive, { number: 7 })).toBe('tagging.modelNotFound');
  expect((await train()).training.outcome).toContain('niets nieuws');
});

test('one goes back to an earlier model, and no night brings the other back; a newer one waits for a person', async () => {
  await corrected(pouches, ['substances']);
  await train();
  await editor.ask(makeLive, { number: 0 });
  await product.get(LiveModel).follow();
  expect(topicsOf('Er liggen nicotinezakjes op de grond')).toEqual([]);
  await training.askAtNight();
  expect((await state()).training.running).toBe(false);
  await corrected(everywhere(['Er zijn knetterballen afgestoken']), ['fireworks']);
  await training.askAtNight();
  await training.train();
  expect((await models()).map(({ number, state: its }) => `${number} ${its}`)).toEqual(['2 waiting', '1 replaced', '0 live']);
  expect((await state()).training.outcome).toContain('iemand ging terug naar een eerder model');
  await editor.ask(makeLive, { number: 2 });
  await corrected(everywhere(['Een clown liep rond']), []);
  expect((await train()).live.number).toBe(3);
});

test('after an update of the product that reads other features its own model reads, and the next night learns all anew', async () => {
  const old = await pack({ ...readModel(ingestConfigs)!, featuresVersion: 0 });
  await product.database.query(`UPDATE topic_models SET state = 'replaced'`);
  await product.database.query(
    `INSERT INTO topic_models (number, made_at, state, inputs, sentence, content) VALUES (5, now(), 'live', '0.abc', '', $1)`,
    [old],
  );
  await product.get(LiveModel).follow();
  expect((await state()).live).toMatchObject({ number: 0, state: 'live' });
  expect(await editor.refusal(makeLive, { number: 5 })).toBe('tagging.modelTooOld');
  await corrected(pouches, ['substances']);
  await training.askAtNight();
  await training.train();
  expect((await state()).live).toMatchObject({ number: 6, madeBy: 'nacht' });
});

test('a training that was killed is done again from the start, and nothing of the first is left', async () => {
  await corrected(pouches, ['substances']);
  await editor.ask(`mutation { trainModel { corrections } }`);
  await expect(training.train(breakingOff(60))).rejects.toThrow('killed');
  const broken = await state();
  expect(broken.training).toMatchObject({ running: true, step: expect.stringContaining('Leren van 240 voorbeelden en 24 verbeteringen') }); // prettier-ignore
  expect(broken.live.number).toBe(0);
  await training.train();
  expect((await state()).training).toMatchObject({ running: false, outcome: expect.stringContaining('Model 1 leest nu.') });
  await training.train();
  expect(await models()).toHaveLength(2);
});

test('a training of which the work was lost is not said to go on, and can be asked for again', async () => {
  await corrected(pouches, ['substances']);
  await editor.ask(`mutation { trainModel { corrections } }`);
  expect((await state()).training).toMatchObject({ running: true, step: 'Wacht op een beurt.' });
  await product.database.query(`DELETE FROM pgboss.job WHERE name = 'topics.training'`);
  expect((await state()).training).toMatchObject({ running: false, outcome: expect.stringContaining('afgebroken') });
  expect((await train()).live.number).toBe(1);
});

test('two trainings at once make one model; whoever finds the place taken tries again later', async () => {
  await corrected(pouches, ['substances']);
  await editor.ask(`mutation { trainModel { corrections } }`);
  await editor.ask(`mutation { trainModel { corrections } }`);
  const other = product.database.createQueryRunner();
  expect(await takeTrainingPlace(other.query.bind(other) as typeof product.database.query)).toBe(true);
  await expect(training.train()).rejects.toThrow('Somebody else trains');
  expect((await state()).training.running).toBe(true);
  await other.query(`SELECT pg_advisory_unlock_all()`);
  await other.release();
  await Promise.allSettled([training.train(), training.train()]);
  expect((await models()).map(({ number }) => number)).toEqual([1, 0]);
});

test('more people than there are connections ask at the same moment, and none of them keeps the others waiting for good', async () => {
  await corrected(pouches.slice(0, 5), ['substances']);
  const retagging = product.get(ObservationRetagging);
  const many = Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? training.ask(`nacht`) : retagging.ask()));
  expect((await Promise.allSettled(many)).filter(({ status }) => status === 'rejected')).toEqual([]);
  const jobs = `SELECT name, count(*)::int FROM pgboss.job WHERE name LIKE 'topics.%' GROUP BY 1 ORDER BY 1`;
  expect(await product.database.query(jobs)).toEqual(['topics.retagging', 'topics.training'].map((name) => ({ name, count: 1 })));
});

test('screens that ask at once share one reading, and who asks later knows what was said before', async () => {
  const [teaching, judging] = [product.get(TeachingState), product.get(ModelJudging)];
  await teaching.now();
  const marks = judging.marks.bind(judging);
  let read = 0;
  judging.marks = async () => {
    read += 1;
    const found = await marks();
    if (read === 1) await corrected(pouches.slice(0, 5), ['substances']);
    return found;
  };
  const asked = Array.from({ length: 50 }, () => teaching.now());
  expect((await Promise.all(asked)).map(({ corrections }) => corrections)).toEqual(asked.map(() => 0));
  expect(read).toBe(1);
  expect((await teaching.now()).corrections).toBe(5);
});

test('two models that were compared before are told again without reading a text', async () => {
  await corrected(pouches, ['substances']);
  await train();
  const [comparing, judging] = [product.get(ModelComparing), product.get(ModelJudging)];
  const first = await comparing.compare(0, 1);
  judging.lessons = () => Promise.reject(new Error('texts were read'));
  expect(await comparing.compare(0, 1)).toEqual(first);
  await corrected(['Nog een tekst over nicotinezakjes'], ['substances']);
  await expect(comparing.compare(0, 1)).rejects.toThrow('texts were read');
});

test('another process reads with the new model within a moment, without a restart', async () => {
  const tagger = new InstanceTagger(product.settings);
  const live = new Live(product.settings);
  const elsewhere = new LiveModel(product.get(ModelStore), product.get(ModelJudging), tagger, live);
  await elsewhere.onModuleInit();
  const reads = (number: number) =>
    new Promise<void>((resolve) => {
      const use = tagger.useModel.bind(tagger);
      tagger.useModel = (made, classifier) => (use(made, classifier), made === number && resolve());
    });
  const [first, back] = [reads(1), reads(0)];
  await corrected(pouches, ['substances']);
  await train();
  await first;
  expect(tagger.modelVersion).toBe(1);
  await editor.ask(makeLive, { number: 0 });
  await back;
  expect(tagger.modelVersion).toBe(0);
  await live.onApplicationShutdown();
});

test('corrections of another region are learned from too, and no text of them is shown', async () => {
  await corrected(pouches, ['substances'], ELSEWHERE);
  expect((await train()).live.number).toBe(1);
  const compare = `query($older: Int!, $newer: Int!) { compareModels(older: $older, newer: $newer) { sentence changes { code before after } texts { text before after right } } }`;
  const { compareModels } = await editor.ask<{ compareModels: { sentence: string; changes: { code: string; before: number; after: number }[] } }>(compare, { older: 0, newer: 1 }); // prettier-ignore
  expect(compareModels.sentence).toBe('Dit model herkent 1 onderwerp beter dan model 0 en geen slechter.');
  const { before, after } = compareModels.changes.find(({ code }) => code === 'substances')!;
  expect(after).toBeGreaterThan(before);
  expect(JSON.stringify(compareModels)).not.toContain('nicotinezakjes');
  const back = await editor.ask<{ compareModels: object }>(compare, { older: 1, newer: 0 });
  expect(back.compareModels).toMatchObject({ sentence: expect.stringContaining('iets minder goed dan model 1') });
});

test('a text that a person corrected passes the privacy gate before it is learned from, and is kept nowhere else', async () => {
  await corrected(['Bel 06-19283746 voor nicotinezakjes', ...pouches], ['substances']);
  const lessons = await product.get(ModelJudging).lessons();
  const { corrected: examples } = await lessons.examples();
  expect(examples).toHaveLength(25);
  expect(JSON.stringify(examples)).not.toContain('19283746');
  await train();
  const rows = await product.database.query<object[]>(`SELECT to_jsonb(m) - 'content' AS it FROM topic_models m`);
  expect(JSON.stringify(rows)).not.toContain('nicotinezakjes');
});
