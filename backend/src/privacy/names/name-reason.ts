/** Reasons of the finder that do not read well behind 'Lijkt een naam:', and how they are said. */
const SAID = new Map([
  ['eerder in de tekst een naam', 'op een andere plek in deze tekst is het een naam'],
  ['doet of zegt iets', 'daarna staat wat iemand doet of zegt'],
  ['lijkt een naam', 'zo zien namen er vaak uit'],
  ['lijkt een voornaam', 'zo zien voornamen er vaak uit'],
  ['voorletters erachter', 'er staan voorletters achter'],
  ['iets of iemand van deze persoon erachter', 'er staat iets of iemand van deze persoon achter'],
]);

/** Why a word was taken for a name, as it is said to a reader behind 'Lijkt een naam:'. */
export function sayNameReason(because: string): string {
  const after = /^na (.+)$/.exec(because)?.[1];
  if (after) return `het staat na '${after}'`;
  const behind = /^([a-z ]+) erachter$/.exec(because)?.[1];
  return SAID.get(because) ?? (behind ? `er staat een ${behind} achter` : because);
}
