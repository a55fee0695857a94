/** Names of spots rather than of towns: one is 'bij' a square or a station, and 'in' a town or district. */
const SPOT =
  /^(?:winkelcentrum|station|city centrum)\b|(?:plein|park|parken|stadion|bad|galerie|passage|strand|eind|laan|skatepark|area 51)$/i;
/** Common nouns with which the name of a spot may begin; within a sentence they lose their capital. */
const COMMON = /^(?:Winkelcentrum|Station)\b/;

/** Where it is, as Dutch says it within a sentence: 'in Eindhoven', 'bij winkelcentrum Woensel'. */
export function atPlace(name: string): string {
  const spot = SPOT.test(name) || /^(?:18 )?\S*plein\b/i.test(name);
  return `${spot ? 'bij' : 'in'} ${name.replace(COMMON, (noun) => noun.toLowerCase())}`;
}
