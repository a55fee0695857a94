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

/** Remembers a place that was just chosen, and gives the new list. */
export function rememberPlace(person: string, place: string): string[] {
  const places = [place, ...recentPlaces(person).filter((other) => other !== place)].slice(0, KEPT);
  try {
    localStorage.setItem(key(person), JSON.stringify(places));
  } catch {
    // Without storage it is remembered as long as the page is open.
  }
  return places;
}
