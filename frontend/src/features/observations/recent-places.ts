const KEPT = 4;
const key = (person: string) => `onderstroom.places.${person}`;

/** The places this person chose last on this device, newest first. */
export function recentPlaces(person: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(person)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((place) => typeof place === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers a place that was just chosen. */
export function rememberPlace(person: string, place: string): void {
  try {
    localStorage.setItem(
      key(person),
      JSON.stringify([place, ...recentPlaces(person).filter((other) => other !== place)].slice(0, KEPT)),
    );
  } catch {
    // Without storage the region's own order is used.
  }
}
