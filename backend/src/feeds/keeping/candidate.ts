import { redact } from '../../privacy/redact.js';
import type { Feed } from '../feed.entity.js';
import type { Refused } from './gate.js';
import type { KeptItem } from './item.js';

/** An item that may come in, with the keys by which it is recognised, the feed's own first. */
export interface Candidate {
  keys: string[];
  item: KeptItem;
}

/** An item that the gate leaves out. */
export type LeftOut = Candidate & Refused;

/** What a visit to a feed brought. */
export interface Brought {
  feed: Feed;
  candidates: readonly Candidate[];
  leftOut: readonly LeftOut[];
}

/** What storing a visit came to: how many items were new somewhere, how many had changed, and how many were left out for the first time. */
export interface Outcome {
  stored: number;
  changed: number;
  dropped: number;
}

/** What an observation holds of an item, after the privacy gate. */
export interface MaskedItem {
  title: string;
  text: string;
  /** Where the text was masked, as JSON. */
  masked: string;
}

/** Takes an item through the privacy gate; an item without a text of its own repeats its title. */
export function maskedItem({ title, summary }: KeptItem): MaskedItem {
  const head = redact(title);
  const body = summary === '' || summary === title ? head : redact(summary);
  const masked = body.spans.map(({ start, end, type }) => ({ start, end, type }));
  return { title: head.text, text: body.text, masked: JSON.stringify(masked) };
}
