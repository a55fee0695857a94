import { readFileSync } from 'node:fs';
import { regionShapes, type AreaTopology } from './region-shapes.js';

const topology = JSON.parse(readFileSync(new URL('../../../public/nl-areas.topojson', import.meta.url), 'utf8')) as AreaTopology;

describe('shapes of the region', () => {
  const shapes = regionShapes(topology, new Set(['GM0772', 'GM0794', 'GM0861']), 600, 400);

  it('draws only the municipalities asked for', () => {
    expect(shapes.map(({ name }) => name).sort()).toEqual(['Eindhoven', 'Helmond', 'Veldhoven']);
  });

  it('fills the drawing and stays within it', () => {
    const numbers = shapes.flatMap(({ path }) =>
      [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    );
    const xs = numbers.map(([x]) => x);
    const ys = numbers.map(([, y]) => y);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(600);
    expect(Math.max(...ys)).toBeLessThanOrEqual(400);
    expect(Math.max(Math.max(...xs) - Math.min(...xs) - 591, Math.max(...ys) - Math.min(...ys) - 391)).toBeGreaterThan(0);
  });

  it('puts Helmond east of Eindhoven', () => {
    const centre = (code: string) => shapes.find((shape) => shape.code === code)!.centre[0];
    expect(centre('GM0794')).toBeGreaterThan(centre('GM0772'));
  });
});
