import { geoArea, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The areas file: municipalities with their CBS code as id. */
export type AreaTopology = Topology<{ municipalities: GeometryCollection<{ name: string }> }>;

/** One municipality drawn: its code, the SVG path and the middle to put a label. */
export interface AreaShape {
  code: string;
  name: string;
  path: string;
  centre: [number, number];
}

/** Draws the municipalities with these codes so that together they fill the width and height (pixels). */
export function regionShapes(topology: AreaTopology, codes: ReadonlySet<string>, width: number, height: number): AreaShape[] {
  const all = feature(topology, topology.objects.municipalities);
  const features = all.features
    .filter((area) => codes.has(String(area.id)))
    .map((area) => (geoArea(area) > 2 * Math.PI ? rewound(area) : area));
  const projection = geoMercator().fitExtent(
    [
      [4, 4],
      [width - 4, height - 4],
    ],
    { type: 'FeatureCollection', features },
  );
  const draw = geoPath(projection).digits(1);
  return features.map((area) => ({
    code: String(area.id),
    name: area.properties.name,
    path: draw(area) ?? '',
    centre: draw.centroid(area),
  }));
}

type Area = GeoJSON.Feature<GeoJSON.Geometry, { name: string }>;

/** d3-geo reads a ring as clockwise; a file wound the other way would paint the rest of the globe. */
function rewound(area: Area): Area {
  const { geometry } = area;
  if (geometry.type === 'Polygon') return { ...area, geometry: { ...geometry, coordinates: reversed(geometry.coordinates) } };
  if (geometry.type === 'MultiPolygon')
    return { ...area, geometry: { ...geometry, coordinates: geometry.coordinates.map(reversed) } };
  return area;
}

const reversed = (rings: GeoJSON.Position[][]): GeoJSON.Position[][] => rings.map((ring) => [...ring].reverse());
