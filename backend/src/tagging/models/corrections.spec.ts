import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../testing/test-server.js';
import { dataSource } from '../../data-source.js';
import { allAtOnce } from '../topics/steps.js';
import { type CorrectedObservation, readCorrections, readingExamples } from './corrections.js';

describe('corrections in the database', () => {
  let own: TestDatabase;
  let database: DataSource;
  beforeAll(async () => {
    own = await testDatabase();
    database = await dataSource(own.url).initialize();
  });
  afterAll(async () => {
    await database.destroy();
    await own.drop();
  });

  const observed = async (text: string, more: { title?: string; noise?: boolean; demo?: boolean }, ...labels: string[]) => {
    const [row] = await database.query<[{ id: string }]>(
      `INSERT INTO observations (region, audience, origin, title, text, noise, demo, noticed_at) VALUES ('x', 'core', 'feed', $1, $2, $3, $4, now()) RETURNING id`,
      [more.title ?? null, text, more.noise ?? false, more.demo ?? false],
    );
    for (const label of labels) {
      const [maker, kind, value, no] = label.split(' ');
      await database.query(
        `INSERT INTO tags (observation_id, kind, value, label, because, made_by, rejected) VALUES ($1, $2, $3, $3, '', $4, $5)`,
        [row.id, kind, value, maker, no === 'no'],
      );
    }
  };

  it('are the observations whose topics a person touched, and what is noise', async () => {
    await observed('machine alone', {}, 'rule topic weapons');
    await observed('another kind', {}, 'person platform snapchat', 'classifier topic weapons');
    await observed('taken away', { title: 'Kop' }, 'person topic weapons no', 'classifier topic threat');
    await observed('added', {}, 'person topic hoax', 'rule topic threat', 'person place Best');
    await observed('ruis', { noise: true }, 'person topic hoax no');
    await observed('voorbeeld', { demo: true }, 'person topic hoax');
    const read = async (demo: boolean) => {
      const rows = await readCorrections(database.manager, demo);
      return rows.map(({ text, noise, topics }) => [text, noise, topics]).sort();
    };
    const real = [
      ['Kop\ntaken away', false, ['threat']],
      ['added', false, ['hoax', 'threat']],
      ['ruis', true, []],
    ];
    expect(await read(false)).toEqual(real);
    expect(await read(true)).toEqual([...real, ['voorbeeld', false, ['hoax']]]);
  });

  it('are told apart by what a person said, not by what a machine made of the rest, and the same without their texts', async () => {
    const marks = async (texts?: boolean) =>
      (await readCorrections(database.manager, true, texts)).map(({ mark }) => mark).sort();
    const first = await marks();
    for (const mark of first) expect(mark).toMatch(/^[\da-f]{16}$/);
    expect([new Set(first).size, await marks(false)]).toEqual([first.length, first]);
    await database.query(`DELETE FROM tags WHERE made_by <> 'person'`);
    expect(await marks()).toEqual(first);
    for (const change of [
      `UPDATE tags SET rejected = NOT rejected WHERE kind = 'topic'`,
      `UPDATE observations SET noise = NOT noise`,
    ]) {
      const before = await marks();
      await database.query(change);
      const after = await marks();
      expect(after.filter((mark) => before.includes(mark))).toEqual([]);
    }
  });
});

const correction = (text: string, topics: string[], more: Partial<CorrectedObservation> = {}): CorrectedObservation => ({
  ...{ id: text, text, topics, noise: false, mark: '' },
  ...more,
});
const examples = (...corrections: CorrectedObservation[]) => allAtOnce(readingExamples(corrections, ['weapons', 'hoax']));

describe('corrections as examples', () => {
  it('know the topics that the product knows, and none for noise', () => {
    const read = examples(correction('een mes', ['weapons', 'oud']), correction('niets', ['hoax'], { noise: true }));
    expect(read.map(({ text, topics }) => [text, topics])).toEqual([['een mes', ['weapons']], ['niets', []]]); // prettier-ignore
  });

  it('hold each text once, as it was said last, and no text without words', () => {
    const read = examples(
      correction('Een mes!', ['weapons']),
      correction('een  MES!', ['hoax']),
      correction('🔪 112', ['weapons']),
    );
    expect(read.map(({ text, topics }) => [text, topics])).toEqual([['Een mes!', ['weapons']]]);
  });

  it('pass the privacy gate once more', () => {
    expect(examples(correction('Bel 06-19283746 over een mes', ['weapons']))[0]!.text).toBe('Bel [telefoon] over een mes');
  });

  it('are kept aside for judging, one in five, by their text alone', () => {
    const many = Array.from({ length: 500 }, (_, i) => correction(`melding ${i} van een mes`, ['weapons']));
    const once = examples(...many);
    expect(once.filter(({ part }) => part === 'evaluation').length / 500).toBeCloseTo(0.2, 1);
    expect(examples(...many.slice(250).reverse()).reverse()).toEqual(once.slice(250));
  });
});
