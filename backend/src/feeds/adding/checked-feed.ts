import { Refusal } from '../../platform/web/errors.js';
import { dutchIssue } from '../../platform/yaml-issue.js';
import { cleanText } from '../../privacy/clean-text.js';
import { redact } from '../../privacy/redact.js';
import { type FeedConfig, feedKinds, feedSchema } from '../feed-config.js';
import type { FeedInput } from '../feed.models.js';
import { addressProblem, typedAddress } from './feed-address.js';

/** The fields of a feed as the screen calls them, in the order of its form. */
const labels: Record<string, string> = {
  address: 'Adres',
  name: 'Naam',
  kind: 'Soort bron',
  language: 'Taal',
  interval: 'Hoe vaak ophalen',
  include: 'Alleen met deze woorden',
  exclude: 'Niet met deze woorden',
  dropLinks: 'Niet met dit in het adres',
  municipality: 'Gaat over één gemeente',
  municipalities: 'Alleen over deze gemeenten',
  topics: 'Alleen over deze onderwerpen',
  relevance: 'Welke berichten neem je op',
};

/** No list of words or codes of a feed holds more. */
const longestList = 100;

/** Text that somebody typed, through the privacy gate. */
const gated = (text: string): string => redact(cleanText(text)).text;
const gatedList = (texts: readonly string[]): string[] => [...new Set(texts.map(gated).filter(Boolean))];

function refuse(field: string, sentence: string): never {
  throw new Refusal('feeds.notValid', { field, sentence });
}

function refuseFirst(error: { issues: Parameters<typeof dutchIssue>[1][] }): never {
  const [first] = error.issues
    .flatMap((issue) => dutchIssue(feedSchema, issue))
    .map(({ path, message }) => ({ field: String(path[0]), message }))
    .sort((a, b) => Object.keys(labels).indexOf(a.field) - Object.keys(labels).indexOf(b.field));
  const { field, message } = first ?? { field: 'name', message: 'Dit klopt niet.' };
  refuse(field, message.replace(`'${field}'`, `'${labels[field] ?? field}'`));
}

/** What somebody filled in, as a feed that may be followed; throws a refusal that names the field and says what is wrong. */
export function checkedFeed(input: FeedInput, code: string, regions: string[], allowedOrigins: readonly string[]): FeedConfig {
  const address = typedAddress(input.address);
  const sentence = addressProblem(address, allowedOrigins);
  if (sentence) throw new Refusal('feeds.refusedAddress', { field: 'address', sentence });
  if (input.kind === 'demo')
    refuse('kind', `Het veld '${labels['kind']}' kent alleen: ${feedKinds.filter((kind) => kind !== 'demo').join(', ')}.`);
  const { include, exclude, dropLinks, municipalities, topics } = input;
  for (const [field, list] of Object.entries({ include, exclude, dropLinks, municipalities, topics }))
    if (list.length > longestList) refuse(field, `In het veld '${labels[field]}' passen hoogstens ${longestList} regels.`);
  const checked = feedSchema.safeParse({
    code,
    name: gated(input.name).replaceAll('\n', ' '),
    address,
    kind: input.kind,
    regions,
    language: input.language,
    interval: input.interval,
    include: gatedList(include),
    exclude: gatedList(exclude),
    dropLinks: gatedList(dropLinks),
    municipality: input.municipality?.trim() || undefined,
    municipalities: [...new Set(municipalities)],
    topics: [...new Set(topics)],
    relevance: input.relevance,
  });
  if (!checked.success) refuseFirst(checked.error);
  return checked.data;
}

/** The code for a feed of this name, as a file of it would be called: small letters, digits and hyphens, not among those in use. */
export function freeCode(name: string, used: ReadonlySet<string>): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  const code = /^[a-z]/.test(words) ? words : ['bron', words].filter(Boolean).join('-');
  if (!used.has(code)) return code;
  for (let number = 2; ; number++) if (!used.has(`${code}-${number}`)) return `${code}-${number}`;
}
