import type { RegionConfig } from '../../people/region-config.js';
import type { PlaceCandidate, PlaceName, Point } from './gazetteer.js';

/** Two places nearer than this belong to one story (km); an hour by bicycle and a bit. */
const NEAR = 30;
const DEGREE = 111.3;

/** The distance between two points in km; flat, which is true enough within one country. */
function distance(a: Point, b: Point): number {
  const shrink = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180);
  return DEGREE * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * shrink);
}

/** Whether a candidate lies near one of the places that the text surely means. */
export function nearby(candidate: PlaceCandidate, sure: readonly PlaceCandidate[]): number {
  const { centre } = candidate;
  if (!centre) return 0;
  const near = sure.flatMap((other) => (other.centre ? [distance(centre, other.centre)] : []));
  const least = Math.min(...near, Infinity);
  return least < NEAR ? 1 - least / (2 * NEAR) : 0;
}

/** The one place that a name means: in the region, near the other places of the text, else the largest; 'gemeente X' is the municipality. */
export function choosePlace(
  name: PlaceName,
  region: RegionConfig | undefined,
  sure: readonly PlaceCandidate[],
  asMunicipality = false,
): { candidate: PlaceCandidate; because: string } {
  const inRegion = (candidate: PlaceCandidate) => region?.municipalities.includes(candidate.municipality) ?? false;
  const score = (candidate: PlaceCandidate): number =>
    (inRegion(candidate) ? 100 : 0) +
    (asMunicipality && candidate.isMunicipality ? 400 : 0) +
    220 * nearby(candidate, sure) +
    (candidate.local && (region?.code ?? candidate.local) === candidate.local ? 10 : 0) +
    Math.log10(candidate.population + 10);
  let candidate = name.candidates[0]!;
  for (const other of name.candidates) if (score(other) > score(candidate)) candidate = other;
  return { candidate, because: reason(name, candidate, inRegion(candidate), nearby(candidate, sure) > 0) };
}

function reason(name: PlaceName, candidate: PlaceCandidate, inRegion: boolean, near: boolean): string {
  const several = new Set(name.candidates.map(({ municipality }) => municipality)).size > 1;
  if (candidate.derived) return `Het woord hoort bij ${candidate.name}.`;
  if (candidate.local) return `'${candidate.name}' staat in de lijst van de regio.`;
  if (!several) return `Er is één plaats die ${candidate.name} heet.`;
  if (inRegion) return `Er zijn meer plaatsen met deze naam; ${candidate.name} ligt in de regio.`;
  const why = near ? 'deze ligt bij een andere plaats in de tekst' : 'dit is de grootste';
  return `Er zijn meer plaatsen met deze naam; ${why}.`;
}
