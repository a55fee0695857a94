import type { Background } from './background.js';
import type { Vector } from './term-index.js';

/** Turns terms into unit vectors (log tf × idf) and learns how common each term is from the background and from what passes by. */
export class Weighing {
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly seen: number[] = [];
  private documents: number;

  constructor(private readonly background: Background) {
    this.documents = background.documents;
  }

  /** The term with this number. */
  name(term: number): string {
    return this.names[term] ?? '';
  }

  /** Counts the terms of one more document. */
  learn(list: readonly string[]): void {
    this.documents++;
    for (const term of new Set(list)) {
      const number = this.number(term);
      this.seen[number] = (this.seen[number] ?? 0) + 1;
    }
  }

  /** The vector of a document; the ends of a compound count for half. */
  vector(list: readonly string[]): Vector {
    const counts = new Map<string, number>();
    for (const term of list) counts.set(term, (counts.get(term) ?? 0) + 1);
    const weighed = [...counts].map(([term, count]) => {
      const number = this.number(term);
      const idf = Math.log((this.documents + 1) / ((this.seen[number] ?? 0) + 0.5));
      const part = term.startsWith('…') || term.endsWith('…') ? 0.5 : 1;
      return { number, weight: (1 + Math.log(count)) * Math.max(idf, 0.05) * part };
    });
    weighed.sort((a, b) => b.weight - a.weight);
    const length = Math.hypot(...weighed.map(({ weight }) => weight)) || 1;
    return {
      terms: Uint32Array.from(weighed, ({ number }) => number),
      weights: Float64Array.from(weighed, ({ weight }) => weight / length),
    };
  }

  private number(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.names.push(term) - 1;
    this.numbers.set(term, number);
    this.seen[number] = this.background.frequency.get(term) ?? 0;
    return number;
  }
}
