import { useMemo, useState } from 'react';
import { t } from '../../i18n/text.js';
import { figureOf, type CountInWords } from '../../lib/counted-words.js';
import { HatchPatterns } from './hatch-patterns.js';
import { mostFirst, shadeOf } from './shade.js';
import { useDraw } from './use-draw.js';

/** What is known of one municipality. */
export interface MunicipalityCount {
  municipality: { code: string; name: string };
  count: CountInWords;
}

interface RegionMapProps {
  /** The question the map answers; becomes its accessible name together with the sentence. */
  title: string;
  sentence: string;
  counts: readonly MunicipalityCount[];
  /** What to say below the list, which leaves out the municipalities with nothing. */
  notes?: readonly string[];
  width?: number;
  height?: number;
}

/** The municipalities of the region, filled by number of observations, beside a list that says the same. */
export function RegionMap({ title, sentence, counts, notes = [], width = 400, height = 330 }: RegionMapProps) {
  const [here, setHere] = useState<string | null>(null);
  return (
    <div className="region-map">
      <MapDrawing label={`${title} ${sentence}`} counts={counts} here={here} setHere={setHere} width={width} height={height} />
      <MunicipalityList counts={counts.filter(({ count }) => count.value !== 0)} here={here} setHere={setHere} notes={notes} />
    </div>
  );
}

interface Pointed {
  counts: readonly MunicipalityCount[];
  here: string | null;
  setHere: (code: string | null) => void;
}

function MapDrawing({ label, counts, here, setHere, width, height }: Pointed & { label: string; width: number; height: number }) {
  const { draw, failed } = useDraw();
  const codes = counts.map(({ municipality }) => municipality.code).join(' ');
  const shapes = useMemo(() => draw?.(new Set(codes.split(' ')), width, height) ?? [], [draw, codes, width, height]);
  if (failed) return <p role="status">{t('charts.map.failed')}</p>;
  const byCode = new Map(counts.map(({ municipality, count }) => [municipality.code, count]));
  const highest = Math.max(0, ...counts.map(({ count }) => count.value ?? 0));
  const drawn = here ? [...shapes].sort((a, b) => Number(a.code === here) - Number(b.code === here)) : shapes;
  return (
    <svg className="region-map-drawing" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      <HatchPatterns />
      {drawn.map(({ code, path }) => (
        <path
          key={code}
          d={path}
          className={`map-area map-${shadeOf(byCode.get(code), highest)}${code === here ? ' map-here' : ''}`}
          onPointerEnter={() => setHere(code)}
          onPointerLeave={() => setHere(null)}
        />
      ))}
      {shapes.map(({ code, name, centre }) => {
        const count = byCode.get(code);
        if (!(code === here) && !count?.value) return null;
        return (
          <text key={code} className="map-label" x={centre[0]} y={centre[1]} textAnchor="middle" dominantBaseline="middle">
            {code === here ? name : count?.value}
          </text>
        );
      })}
    </svg>
  );
}

function MunicipalityList({ counts, here, setHere, notes }: Pointed & { notes: readonly string[] }) {
  return (
    <ul className="region-map-list" aria-label={t('charts.map.listTitle')}>
      {mostFirst(counts).map(({ municipality: { code, name }, count }) => (
        <li key={code}>
          <button
            type="button"
            className={code === here ? 'map-row map-row-here' : 'map-row'}
            onFocus={() => setHere(code)}
            onBlur={() => setHere(null)}
            onPointerEnter={() => setHere(code)}
            onPointerLeave={() => setHere(null)}
          >
            <span>{name}</span> <span className="map-count">{figureOf(count)}</span>
          </button>
        </li>
      ))}
      {notes.map((note) => (
        <li key={note} className="map-rest">
          {note}
        </li>
      ))}
    </ul>
  );
}
