import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/web/errors.js';
import { InstanceTagger } from '../tagger.provider.js';
import { ratesOf } from '../topics/evaluation.js';
import type { TopicExample } from '../topics/topic-examples.js';
import { heldOf, ModelJudging } from './model-judging.service.js';
import { type ReadTwice, differenceIn } from './not-worse.js';
import { readTwice } from './model-reading.js';
import { sayDifference } from './model-sentences.js';
import { ModelStore } from './model-store.js';
import type { ChangedReading, ModelComparison } from './model.models.js';

/** Texts that are shown. */
const SHOWN = 12;

/** So many comparisons are remembered. */
const REMEMBERED = 20;

/** The examples of the product that are held, and of all held texts (those first) what both models say. */
interface Both {
  own: TopicExample[];
  texts: ReadTwice[];
}

/** Puts two models side by side, on texts that neither learned from. Of those, only the examples that came with the product are shown. */
@Injectable()
export class ModelComparing {
  private readonly known = new Map<string, Promise<Both>>();

  constructor(
    private readonly models: ModelStore,
    private readonly judging: ModelJudging,
    private readonly tagger: InstanceTagger,
  ) {}

  async compare(older: number, newer: number): Promise<ModelComparison> {
    const [before, after] = [await this.models.find(older), await this.models.find(newer)];
    if (!before || !after) throw new Refusal('tagging.modelNotFound');
    const { own, texts } = await this.readBoth(older, newer);
    const { topics } = this.tagger.config;
    const f1 = (code: string, of: 'before' | 'after') => ratesOf(texts.map((text) => ({ wanted: text.wanted, said: text[of] })), code).f1; // prettier-ignore
    return {
      older: before,
      newer: after,
      changes: topics.map(({ code, label }) => ({ code, label, before: f1(code, 'before'), after: f1(code, 'after') })),
      sentence: sayDifference(
        topics.map(({ code, label }) => ({ label, ...differenceIn(texts, code) })),
        `model ${older}`,
      ),
      texts: this.changed(own, texts),
    };
  }

  /** What both models say of the held texts; remembered as long as there is nothing else to learn from. */
  private async readBoth(older: number, newer: number): Promise<Both> {
    const key = `${older} ${newer} ${await this.judging.inputs()}`;
    const known = this.known.get(key);
    if (known) return known;
    const both = this.readNow(older, newer);
    this.known.set(key, both);
    for (const oldest of [...this.known.keys()].slice(0, -REMEMBERED)) this.known.delete(oldest);
    both.catch(() => this.known.delete(key));
    return both;
  }

  private async readNow(older: number, newer: number): Promise<Both> {
    const { written, corrected } = await (await this.judging.lessons()).examples();
    const own = heldOf(written);
    const all = [...own, ...heldOf(corrected)];
    const before = await this.judging.read(all, await this.judging.classifier(older));
    const after = await this.judging.read(all, await this.judging.classifier(newer));
    return { own, texts: readTwice(all, before, after) };
  }

  /** Examples that the two read differently; first those that one of them reads right. */
  private changed(examples: readonly TopicExample[], texts: readonly ReadTwice[]): ChangedReading[] {
    const labels = (codes: readonly string[]) => codes.map((code) => this.tagger.topic(code)?.label ?? code).sort();
    const same = (a: readonly string[], b: Iterable<string>) => String([...a].sort()) === String([...b].sort());
    const rows = examples.flatMap(({ text }, i) => {
      const { before, after, wanted } = texts[i]!;
      if (same(before, after)) return [];
      const right = same(after, wanted);
      return [{ text, before: labels(before), after: labels(after), right, telling: right || same(before, wanted) }];
    });
    const ordered = rows.sort((a, b) => Number(b.telling) - Number(a.telling)).slice(0, SHOWN);
    return ordered.map(({ telling: _, ...row }) => row);
  }
}
