import { useQuery } from 'urql';
import { t, tn } from '../../i18n/text.js';
import { RegionMap, type MunicipalityCount } from '../../ui/map/region-map.js';
import { mostFirst, withSilent } from '../../ui/map/shade.js';
import { Panel } from './panel.js';
import { RegionQuery, type ScreenData } from './shared-screen-documents.js';

type Municipalities = readonly MunicipalityCount[];

/** Where it is seen: the map of the region with the list that says the same. */
export function MapPanel({ seen }: { seen: ScreenData['municipalities'] }) {
  const [{ data }] = useQuery({ query: RegionQuery });
  const counts = withSilent(seen, data?.region.municipalities ?? []);
  const sentence = mapSentence(counts);
  return (
    <Panel name="map" title={t('screen.map.title')}>
      <p className="panel-sentence">{sentence}</p>
      <RegionMap title={t('screen.map.title')} sentence={sentence} counts={counts} notes={notesOf(counts)} />
    </Panel>
  );
}

function mapSentence(counts: Municipalities): string {
  const [first, second] = mostFirst(counts).filter(({ count }) => count.value !== 0);
  if (!first) return t('screen.map.nothing');
  if (!second?.count.value) return t('screen.map.most', { first: first.municipality.name });
  return t('screen.map.two', { first: first.municipality.name, second: second.municipality.name });
}

/** What the list leaves out, and why some have no number. */
function notesOf(counts: Municipalities): string[] {
  const silent = counts.filter(({ count }) => count.value === 0).length;
  const withheld = counts.some(({ count }) => count.value === null);
  return [
    ...(silent > 0 && silent < counts.length ? [tn('screen.map.rest', silent)] : []),
    ...(withheld ? [t('screen.map.legend')] : []),
  ];
}
