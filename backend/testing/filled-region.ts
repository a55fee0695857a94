import { OrganisationKind } from '../src/people/organisation.entity.js';
import { type Product, REGION } from './product.js';

/** Numbers that look random and are the same every time (Park and Miller's minimal standard, 1988). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** A word that stands in the text of every note of a filled region, and nowhere else. */
export const TELLING = 'zwartezaterdag';
const topics = ['call_to_disorder', 'fireworks', 'substances', 'sexual'];
const places = [
  ['Woensel', 'GM0772'],
  ['Helmond', 'GM0794'],
  ['Bladel', 'GM1728'],
];

/** Fills the region with trends that rest on few and on many organisations, spread unevenly over twelve weeks. */
export async function fillRegion(product: Product, seed: number): Promise<{ names: string[]; trendIds: string[] }> {
  const pick = numbers(seed);
  const kinds = [OrganisationKind.school, OrganisationKind.police, OrganisationKind.youth_work];
  const made = await Promise.all(
    Array.from({ length: 7 }, (_, n) =>
      product.crew.organisation({ name: `Kwartelveld Instelling ${seed}-${n}`, kind: kinds[n % kinds.length] }),
    ),
  );
  const logger = await product.crew.account([], { name: `Roos Kwartel ${seed}`, organisation: made[0] });
  const names = [...made.map(({ name }) => name), logger.name];
  const trendIds: string[] = [];
  for (let n = 0; n < 6; n++) {
    const summary = `${names[pick(names.length)]} hoorde het van ${logger.name}.`;
    const [trend] = await product.database.query<[{ id: string }]>(
      `INSERT INTO trends (region, title, summary, first_seen, last_seen) VALUES ($1, $2, $3, $4, $4) RETURNING id`,
      [REGION, `Trend ${n} bij ${names[n]}`, summary, product.clock.now()],
    );
    trendIds.push(trend.id);
    const crowd = made.slice(0, 1 + (n % made.length));
    for (let note = 0; note < 20 + pick(20); note++) {
      const at = new Date(product.clock.now().getTime() - Math.floor(pick(84) ** 2 / 84) * 86_400_000);
      const organisation = crowd[pick(crowd.length)]?.id;
      await addNote(product, { trendId: trend.id, organisation, account: logger.id, at, pick });
    }
  }
  return { names, trendIds };
}

async function addNote(
  product: Product,
  note: { trendId: string; organisation?: string; account: string; at: Date; pick: (below: number) => number },
): Promise<void> {
  const { pick } = note;
  const [{ id }] = await product.database.query<[{ id: string }]>(
    `INSERT INTO observations (region, audience, origin, text, account_id, organisation_id, noticed_at, created_at)
     VALUES ($1, 'core', 'person', $2, $3, $4, $5, $5) RETURNING id`,
    [REGION, `Iemand heeft het over ${TELLING} nummer ${pick(1_000)}`, note.account, note.organisation, note.at],
  );
  const [place, municipality] = places[pick(places.length)] ?? [];
  await product.database.query(
    `INSERT INTO tags (observation_id, kind, value, label, because, made_by, municipality_code)
     VALUES ($1, 'topic', $2, $2, '', 'rule', NULL), ($1, 'place', $3, $3, '', 'rule', $4)`,
    [id, topics[pick(topics.length)], place, municipality],
  );
  await product.database.query(
    `INSERT INTO trend_observations (trend_id, observation_id, state, because) VALUES ($1, $2, 'joined', '')`,
    [note.trendId, id],
  );
}
