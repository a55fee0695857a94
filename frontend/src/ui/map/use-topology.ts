import { useEffect, useState } from 'react';
import type { AreaTopology } from './region-shapes.js';

let asked: Promise<AreaTopology> | undefined;

function topology(): Promise<AreaTopology> {
  asked ??= fetch('/nl-areas.topojson').then((answer) => {
    if (!answer.ok) throw new Error(`map: ${answer.status}`);
    return answer.json() as Promise<AreaTopology>;
  });
  asked.catch(() => (asked = undefined));
  return asked;
}

/** The borders of the municipalities, fetched once and only when a map is shown. */
export function useTopology(): AreaTopology | 'loading' | 'failed' {
  const [state, setState] = useState<AreaTopology | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let here = true;
    topology().then(
      (found) => here && setState(found),
      () => here && setState('failed'),
    );
    return () => {
      here = false;
    };
  }, []);
  return state;
}
