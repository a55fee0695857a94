import admin from './nl/admin.json' with { type: 'json' };
import charts from './nl/charts.json' with { type: 'json' };
import codeOrange from './nl/codeOrange.json' with { type: 'json' };
import common from './nl/common.json' with { type: 'json' };
import errors from './nl/errors.json' with { type: 'json' };
import feeds from './nl/feeds.json' with { type: 'json' };
import guidance from './nl/guidance.json' with { type: 'json' };
import meetings from './nl/meetings.json' with { type: 'json' };
import observations from './nl/observations.json' with { type: 'json' };
import people from './nl/people.json' with { type: 'json' };
import privacy from './nl/privacy.json' with { type: 'json' };
import screen from './nl/screen.json' with { type: 'json' };
import signals from './nl/signals.json' with { type: 'json' };
import teaching from './nl/teaching.json' with { type: 'json' };
import trends from './nl/trends.json' with { type: 'json' };
import tryText from './nl/tryText.json' with { type: 'json' };
import upcoming from './nl/upcoming.json' with { type: 'json' };
import words from './nl/words.json' with { type: 'json' };

const nl = {
  admin,
  charts,
  codeOrange,
  common,
  errors,
  feeds,
  guidance,
  meetings,
  observations,
  people,
  privacy,
  screen,
  signals,
  teaching,
  trends,
  tryText,
  upcoming,
  words,
};

type Leaves<Node> = Node extends string
  ? never
  : { [K in keyof Node & string]: Node[K] extends string ? K : `${K}.${Leaves<Node[K]>}` }[keyof Node & string];

/** Every text of the screen, by the path to it in the Dutch files. */
export type TextKey = Leaves<typeof nl>;

/** Texts that exist for one and for several: `x.one` and `x.other`. */
export type CountedKey = Extract<TextKey, `${string}.one`> extends `${infer Base}.one` ? Base : never;

/** What is filled in where a text says `{name}`. */
export type TextValues = Record<string, string | number>;

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

const texts = new Map(flatten(nl));

/** Whether a key made at run time (from an error code, a status) has a text. */
export function isTextKey(key: string): key is TextKey {
  return texts.has(key);
}

/** The Dutch text of a key, with its `{places}` filled in; an unknown key is returned as it is, so that it is seen. */
export function t(key: TextKey, values: TextValues = {}): string {
  return (texts.get(key) ?? key).replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The Dutch text for a number of things: `key.one` for exactly one, `key.other` for the rest, with `{count}`. */
export function tn(key: CountedKey, count: number, values: TextValues = {}): string {
  return t(`${key}.${count === 1 ? 'one' : 'other'}` as TextKey, { count, ...values });
}
