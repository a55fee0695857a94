const STEPS = [
  { id: 'map-hatch-few', size: 9, lines: 1 },
  { id: 'map-hatch-step1', size: 14, lines: 1 },
  { id: 'map-hatch-step2', size: 8, lines: 1.6 },
];

/** The hatchings of the map, so that a fill never rests on colour alone. */
export function HatchPatterns() {
  return (
    <defs>
      {STEPS.map(({ id, size, lines }) => (
        <pattern
          key={id}
          id={id}
          className={id}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={size} height={size} className="map-hatch-ground" />
          <line x1={0} x2={0} y1={0} y2={size} className="map-hatch-line" strokeWidth={lines * 2} />
        </pattern>
      ))}
    </defs>
  );
}
