/** Where the name of a person stands (UTF-16 offsets, end exclusive), and why it is taken for one, in Dutch. */
export interface NameFind {
  start: number;
  end: number;
  because: string;
}
