import { useEffect, useState } from 'react';
import type { AreaShape, AreaTopology } from './region-shapes.js';

/** Draws the municipalities with these codes within a width and height (pixels). */
export type Draw = (codes: ReadonlySet<string>, width: number, height: number) => AreaShape[];

let asked: Promise<Draw> | undefined;

async function fetchTopology(): Promise<AreaTopology> {
  const answer = await fetch('/nl-areas.topojson');
  if (!answer.ok) throw new Error(`map: ${answer.status}`);
  return answer.json() as Promise<AreaTopology>;
}

/** The borders and what draws them, both fetched once and only when a map is shown. */
function drawing(): Promise<Draw> {
  asked ??= Promise.all([fetchTopology(), import('./region-shapes.js')]).then(
    ([topology, { regionShapes }]): Draw =>
      (codes, width, height) =>
        regionShapes(topology, codes, width, height),
  );
  asked.catch(() => (asked = undefined));
  return asked;
}

/** What draws the map, or how far it is. */
export function useDraw(): { draw: Draw | null; failed: boolean } {
  const [state, setState] = useState<{ draw: Draw | null; failed: boolean }>({ draw: null, failed: false });
  useEffect(() => {
    let here = true;
    drawing().then(
      (draw) => here && setState({ draw, failed: false }),
      () => here && setState({ draw: null, failed: true }),
    );
    return () => {
      here = false;
    };
  }, []);
  return state;
}
