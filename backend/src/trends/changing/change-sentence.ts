import type { Trend } from '../trend.entity.js';

/** Dutch words of the codes, for sentences in the history. */
const words: Record<string, string> = {
  green: 'groen',
  yellow: 'geel',
  orange: 'oranje',
  red: 'rood',
  rumour: 'gerucht',
  one_source: 'één bron',
  several_sources: 'meer bronnen',
  confirmed: 'bevestigd',
  refuted: 'weerlegd',
  warning_bigger: 'waarschuwing groter dan verschijnsel',
  emerging: 'opkomend',
  seen_locally: 'hier gezien',
  peak: 'piek',
  declining: 'neemt af',
  over: 'voorbij',
  back_again: 'weer terug',
  core: 'kern',
  meeting: 'inloopuur',
  schools: 'scholen',
  public: 'openbaar',
};

/** The fields of a trend that a person may change, and how each is called. */
const names = {
  title: 'Titel',
  summary: 'Duiding',
  level: 'Kleur',
  certainty: 'Hardheid',
  phase: 'Fase',
  ownerId: 'Eigenaar',
  reviewAt: 'Herbekijken',
  audience: 'Deelniveau',
  sharingCanAmplify: 'Delen kan aanwakkeren',
} as const;

/** What a person may change of a trend in one act. */
export type TrendEdit = Partial<Pick<Trend, keyof typeof names>>;

/** One sentence for the history: 'Kleur van groen naar geel. Fase van opkomend naar piek.' */
export function changeSentence(before: TrendEdit, after: TrendEdit): string {
  const parts = (Object.keys(names) as (keyof typeof names)[])
    .filter((key) => key in after)
    .map((key) => part(key, before, after));
  return parts.join(' ');
}

function part(key: keyof typeof names, before: TrendEdit, after: TrendEdit): string {
  const [from, to] = [before[key], after[key]];
  if (key === 'title') return `Titel gewijzigd in ‘${String(to)}’.`;
  if (key === 'summary' || key === 'ownerId') return `${names[key]} ${to ? 'gewijzigd' : 'weggehaald'}.`;
  if (key === 'sharingCanAmplify')
    return to ? 'Gemarkeerd: delen kan aanwakkeren.' : 'Niet langer gemarkeerd als: delen kan aanwakkeren.';
  if (to instanceof Date) return `${names[key]} op ${to.toLocaleDateString('nl-NL', { timeZone: 'Europe/Amsterdam' })}.`;
  if (to === null || to === undefined) return `${names[key]} weggehaald.`;
  return `${names[key]} van ${words[String(from)] ?? String(from)} naar ${words[String(to)] ?? String(to)}.`;
}
