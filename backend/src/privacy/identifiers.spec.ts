import { heldOut } from '../../testing/identifier-notes-held.js';
import { numberNotes } from '../../testing/identifier-notes-numbers.js';
import { placeNotes } from '../../testing/identifier-notes-places.js';
import { recognisers, redact } from './redact.js';

const identifiers = recognisers.filter(({ type }) => type !== 'name');

/** The note as somebody wrote it, and where in it the identifiers stand that are marked with « and ». */
function marked(note: string): { text: string; places: string[] } {
  const places: string[] = [];
  let text = '';
  let start = 0;
  for (const sign of note) {
    if (sign === '«') start = text.length;
    else if (sign === '»') places.push(`${start}-${text.length}`);
    else text += sign;
  }
  return { text, places };
}

const found = (text: string): string[] => redact(text, identifiers).spans.map(({ start, end }) => `${start}-${end}`);

describe.each(Object.entries({ ...numberNotes, ...placeNotes }))('identifiers: %s', (_kind, notes) => {
  it.each(notes)('%s', (note) => {
    const { text, places } = marked(note);
    expect(found(text)).toEqual(places);
  });
});

describe('notes that no recogniser was made with', () => {
  const notes = heldOut.map(marked);

  it('loses at least 97 of 100 identifiers, whole and nothing beside them', () => {
    const places = notes.flatMap(({ places }) => places);
    const hit = notes.flatMap(({ text, places }) => found(text).filter((place) => places.includes(place)));
    expect(places.length).toBeGreaterThan(90);
    expect(hit.length / places.length).toBeGreaterThanOrEqual(0.97);
  });

  it('keeps every note without identifiers as it is', () => {
    const clean = notes.filter(({ places }) => places.length === 0);
    expect(clean.length).toBeGreaterThanOrEqual(30);
    expect(clean.filter(({ text }) => found(text).length > 0)).toEqual([]);
  });
});
