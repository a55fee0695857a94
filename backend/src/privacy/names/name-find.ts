/** Where the name of a person stands (UTF-16 offsets, end exclusive), and why it is taken for one, in Dutch. */
export interface NameFind {
  start: number;
  end: number;
  because: string;
}

/** How sure it is that a name begins at a word, and the words (Dutch, for the writer) that say why. */
export interface Evidence {
  score: number;
  because: string;
}
