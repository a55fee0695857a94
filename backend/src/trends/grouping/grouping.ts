import type { Background } from './background.js';
import { TermIndex } from './term-index.js';
import type { Vector } from './term-index.js';
import { canonical, countWords, terms, wordsBehind } from './terms.js';
import { Weighing } from './weighing.js';

export { terms } from './terms.js';

/** A text that is to be placed: `at` is when it was noticed (ISO; what cannot be read counts as now), `terms` what `terms()` gave for it when it was stored. */
export interface Document {
  id: string;
  text: string;
  at: string;
  terms?: string[];
}

/** In which group a text belongs, how sure that is (cosine with time decay, 0 to 1) and why. */
export interface Placement {
  group: string;
  decision: 'join' | 'propose' | 'start';
  score: number;
  because: { groupMember?: string; words: string[]; sentence: string };
}

/** How a grouper decides; every setting has a default. */
export interface GrouperOptions {
  background?: Background;
  /** Documents of which the group is known, oldest first. */
  seed?: readonly (Document & { group: string })[];
  join?: number;
  propose?: number;
  /** Nobody is there to answer a proposal: one that scores at least `unattendedJoin` joins. */
  unattended?: boolean;
  unattendedJoin?: number;
}

/** Places texts one after another; `assign` records what a person decided about a proposal. */
export interface Grouper {
  place(document: Document): Placement;
  assign(id: string, group: string): void;
}

type Member = { id: string; text: string; at: number; group: string; vector: Vector; set: ReadonlySet<string>; long: boolean };
type Candidate = { member: Member; score: number };

const DAY = 86_400_000;
/** A story lives at most this long without a new report, and each day between two reports makes it less likely that they are one. */
const WINDOW = 7 * DAY;
const SIGMA = 3 * DAY;
const JOIN = 0.34;
const PROPOSE = 0.2;
const UNATTENDED_JOIN = 0.25;
const SHORT = 8;
const LONG = 40;
const COPY = 0.8;
/** After how many texts those outside the window are let go. */
const COMPACT_AFTER = 2_000;

const decay = (difference: number): number => Math.exp(-(difference * difference) / (2 * SIGMA * SIGMA));

/** Jaccard's measure of two sets of terms; from 0.8 they are copies of each other (Broder 1997). */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const term of a) if (b.has(term)) both++;
  return both / (a.size + b.size - both);
}

/** The sum of the vectors of a group, to compare long texts with the whole of it. */
class Centre {
  private readonly sums = new Map<number, number>();

  add(vector: Vector): void {
    vector.terms.forEach((term, at) => this.sums.set(term, (this.sums.get(term) ?? 0) + (vector.weights[at] ?? 0)));
  }

  cosine(vector: Vector): number {
    let product = 0;
    let length = 0;
    vector.terms.forEach((term, at) => (product += (this.sums.get(term) ?? 0) * (vector.weights[at] ?? 0)));
    for (const sum of this.sums.values()) length += sum * sum;
    return length === 0 ? 0 : product / Math.sqrt(length);
  }
}

class StreamGrouper implements Grouper {
  private readonly weighing: Weighing;
  private readonly options: Required<Pick<GrouperOptions, 'join' | 'propose' | 'unattended' | 'unattendedJoin'>>;
  private members: Member[] = [];
  private index = new TermIndex();
  private copies = new Map<string, Member>();
  private centres = new Map<string, Centre>();
  private newest = -Infinity;
  private sinceCompact = 0;

  constructor({ background = { documents: 0, frequency: new Map() }, seed = [], ...options }: GrouperOptions) {
    this.weighing = new Weighing(background);
    this.options = { join: JOIN, propose: PROPOSE, unattended: false, unattendedJoin: UNATTENDED_JOIN, ...options };
    for (const document of seed) this.keep(this.read(document), document.group);
  }

  place(document: Document): Placement {
    const member = this.read(document);
    const placement = this.decide(member);
    this.keep(member, placement.decision === 'join' ? placement.group : document.id);
    return placement;
  }

  assign(id: string, group: string): void {
    const member = this.members.find((known) => known.id === id);
    if (!member) return;
    member.group = group;
    this.centre(group).add(member.vector);
  }

  private read({ id, text, at, terms: stored }: Document): Member {
    const list = stored ?? terms(text);
    this.weighing.learn(list);
    return {
      id,
      text,
      at: Date.parse(at),
      group: id,
      vector: this.weighing.vector(list),
      set: new Set(list),
      long: list.length >= LONG,
    };
  }

  private keep(member: Member, group: string): void {
    if (++this.sinceCompact > COMPACT_AFTER) this.compact();
    member.group = group;
    this.index.add(this.members.push(member) - 1, member.vector);
    this.copies.set(canonical(member.text), member);
    this.centre(group).add(member.vector);
    this.newest = Math.max(this.newest, member.at);
  }

  private compact(): void {
    this.sinceCompact = 0;
    this.members = this.members.filter((member) => this.newest - member.at <= WINDOW);
    this.index = new TermIndex();
    this.copies = new Map();
    const before = this.centres;
    this.centres = new Map();
    this.members.forEach((member, number) => {
      this.index.add(number, member.vector);
      this.copies.set(canonical(member.text), member);
      this.centres.set(member.group, before.get(member.group) ?? this.centre(member.group));
    });
  }

  private centre(group: string): Centre {
    let centre = this.centres.get(group);
    if (!centre) this.centres.set(group, (centre = new Centre()));
    return centre;
  }

  private candidates(member: Member): Candidate[] {
    const found: Candidate[] = [];
    const asked = new Map<string, number>();
    this.index.nearest(member.vector, member.long ? this.options.propose / 2 : this.options.propose, (number, cosine) => {
      const known = this.members[number];
      if (!known || Math.abs(member.at - known.at) > WINDOW) return;
      let similar = cosine;
      if (member.long) {
        similar = asked.get(known.group) ?? this.centre(known.group).cosine(member.vector);
        asked.set(known.group, similar);
      }
      found.push({ member: known, score: Math.min(1, similar) * decay(member.at - known.at) });
    });
    return found.sort((a, b) => b.score - a.score);
  }

  private decide(member: Member): Placement {
    const same = this.copies.get(canonical(member.text));
    if (same && member.set.size > 0 && Math.abs(member.at - same.at) <= WINDOW)
      return placement(member, { member: same, score: 1 }, 'join', true);
    const candidates = this.candidates(member);
    const copy = candidates.find((candidate) => overlap(candidate.member.set, member.set) >= COPY);
    if (copy) return placement(member, copy, 'join', true);
    const best = candidates[0];
    const { join, propose, unattended, unattendedJoin } = this.options;
    if (!best || best.score < (unattended ? unattendedJoin : propose)) return started(member, best);
    const joins = unattended || (best.score >= join && countWords(member.text) >= SHORT);
    return placement(member, best, joins ? 'join' : 'propose', false);
  }
}

function started(member: Member, best?: Candidate): Placement {
  const sentence = best
    ? 'Lijkt te weinig op wat er al is; begint een nieuwe groep.'
    : 'Nog niets dat hierop lijkt; begint een nieuwe groep.';
  return { group: member.id, decision: 'start', score: best?.score ?? 0, because: { words: [], sentence } };
}

function placement(member: Member, { member: known, score }: Candidate, decision: 'join' | 'propose', copy: boolean): Placement {
  const shared = new Set([...member.set].filter((term) => known.set.has(term)));
  const words = wordsBehind(member.text, shared).slice(0, 6);
  const what = copy
    ? 'Bijna dezelfde tekst als een eerdere'
    : `Deelt ${words.map((word) => `'${word}'`).join(', ')} met een eerdere tekst`;
  const then = decision === 'join' ? 'hoort bij dezelfde groep' : 'hoort er misschien bij; kies zelf';
  return { group: known.group, decision, score, because: { groupMember: known.id, words, sentence: `${what}: ${then}.` } };
}

/** Makes a grouper of a stream of texts: near copies first, then TF-IDF cosine with time decay and two thresholds. */
export function createGrouper(options: GrouperOptions = {}): Grouper {
  return new StreamGrouper(options);
}
