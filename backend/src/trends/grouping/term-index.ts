/** A text as a vector of unit length: term numbers and their weights, heaviest first. */
export interface Vector {
  terms: Uint32Array;
  weights: Float64Array;
}

/** The documents that hold one term, with its weight in each. */
class Postings {
  documents = new Uint32Array(4);
  weights = new Float32Array(4);
  size = 0;
  heaviest = 0;

  add(document: number, weight: number): void {
    if (this.size === this.documents.length) {
      const documents = new Uint32Array(this.size * 2);
      documents.set(this.documents);
      const weights = new Float32Array(this.size * 2);
      weights.set(this.weights);
      this.documents = documents;
      this.weights = weights;
    }
    this.documents[this.size] = document;
    this.weights[this.size++] = weight;
    this.heaviest = Math.max(this.heaviest, weight);
  }
}

/** An inverted index of weighted vectors that answers which documents are nearest by cosine, exactly, above a least score. */
export class TermIndex {
  private readonly postings = new Map<number, Postings>();
  private sums = new Float64Array(64);
  private touched = new Uint32Array(64);

  /** Adds document number `document`; numbers only rise. */
  add(document: number, vector: Vector): void {
    if (document >= this.sums.length) {
      this.sums = new Float64Array(this.sums.length * 2 + document);
      this.touched = new Uint32Array(this.sums.length);
    }
    for (let at = 0; at < vector.terms.length; at++) {
      const term = vector.terms[at] as number;
      let list = this.postings.get(term);
      if (!list) this.postings.set(term, (list = new Postings()));
      list.add(document, vector.weights[at] as number);
    }
  }

  /**
   * Calls `visit` with every document whose cosine with the vector is at least `least`. Terms come heaviest first; as soon as the terms
   * that remain cannot lift a new document over `least`, only documents already met are completed (max-score pruning, which is exact).
   */
  nearest(vector: Vector, least: number, visit: (document: number, cosine: number) => void): void {
    const lists = Array.from(vector.terms, (term) => this.postings.get(term));
    const rest = new Float64Array(lists.length + 1);
    for (let at = lists.length - 1; at >= 0; at--)
      rest[at] = (rest[at + 1] as number) + (vector.weights[at] as number) * (lists[at]?.heaviest ?? 0);
    let met = 0;
    for (let at = 0; at < lists.length; at++) {
      const list = lists[at];
      if (list) met = this.addUp(list, vector.weights[at] as number, (rest[at] as number) >= least, met);
    }
    for (let at = 0; at < met; at++) {
      const document = this.touched[at] as number;
      const cosine = this.sums[document] as number;
      this.sums[document] = 0;
      if (cosine >= least) visit(document, cosine);
    }
  }

  private addUp(list: Postings, weight: number, open: boolean, met: number): number {
    const { documents, weights, size } = list;
    for (let at = 0; at < size; at++) {
      const document = documents[at] as number;
      const sum = this.sums[document] as number;
      if (sum === 0) {
        if (!open) continue;
        this.touched[met++] = document;
      }
      this.sums[document] = sum + weight * (weights[at] as number);
    }
    return met;
  }
}
