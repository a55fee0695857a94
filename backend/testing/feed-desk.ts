import { FeedFetching } from '../src/feeds/feed-fetching.js';
import { Role } from '../src/people/roles.js';
import type { Person } from './crew.js';
import { ELSEWHERE, type Product, startProduct } from './product.js';
import { startWebSite, type WebSite } from './web-site.js';

/** A feed as these specs ask for it. */
export interface ShownFeed {
  id: string;
  code: string;
  name: string;
  address: string;
  origin: string;
  state: string;
  regions: string[];
  itemsTotal: number;
}

export const SHOWN_FEED = `id code name address origin state regions itemsTotal`;
const ADD = `mutation($input: FeedInput!) { feed: addFeed(input: $input) { ${SHOWN_FEED} } }`;

/** The product with a site whose feeds may be followed, an editor, somebody who may only look, and an editor of another region. */
export interface FeedDesk {
  product: Product;
  site: WebSite;
  editor: Person;
  reader: Person;
  stranger: Person;
  /** What somebody fills in to follow /rss of the site, with these changes. */
  input(more?: object): object;
  add(more?: object, who?: Person): Promise<ShownFeed>;
  /** The feeds of the site that are followed. */
  followed(who?: Person): Promise<ShownFeed[]>;
  row(id: string): Promise<Record<string, unknown> | undefined>;
  fetchDue(): Promise<number>;
  /** Before each test: no feeds of the site or the screen, and the configured ones rest. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the desk; close it when done. */
export async function openFeedDesk(): Promise<FeedDesk> {
  const site = await startWebSite();
  const product = await startProduct({ feedOrigins: [site.origin] });
  const editor = await product.crew.person(Role.editor);
  const reader = await product.crew.person(Role.youth_worker);
  const stranger = await product.crew.person(Role.editor, { region: ELSEWHERE });
  const { database } = product;
  const input = (more: object = {}) => ({ address: `${site.origin}/rss`, name: 'Wijkblad', kind: 'regional', ...more });
  return {
    product,
    site,
    editor,
    reader,
    stranger,
    input,
    add: async (more = {}, who = editor) => (await who.ask<{ feed: ShownFeed }>(ADD, { input: input(more) })).feed,
    followed: async (who = editor) =>
      (await who.ask<{ feeds: ShownFeed[] }>(`{ feeds { ${SHOWN_FEED} } }`)).feeds.filter(({ address }) => address.startsWith(site.origin)), // prettier-ignore
    row: async (id) => (await database.query<Record<string, unknown>[]>(`SELECT * FROM feeds WHERE id = $1`, [id]))[0],
    fetchDue: () => product.get(FeedFetching).fetchDue(),
    clear: async () => {
      site.answers = {};
      await database.query(`UPDATE feeds SET paused = true WHERE origin = 'file'`);
      await database.query(`DELETE FROM feeds WHERE origin = 'screen' OR address LIKE $1`, [`${site.origin}%`]);
    },
    close: async () => {
      await product.close();
      site.close();
    },
  };
}
