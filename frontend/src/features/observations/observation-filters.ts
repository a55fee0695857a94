import type { VariablesOf } from '../../lib/graphql.js';
import type { Observations } from './queries.js';

/** What the list shows, as it stands in the address of the page. */
export interface ListFilters {
  search: string;
  topic: string;
  platform: string;
  municipality: string;
  origin: string;
  days: string;
  /** 'ja' shows only what somebody called noise; without it that is left out. */
  noise: string;
}

/** Everything, as the list opens. */
export const noFilters: ListFilters = { search: '', topic: '', platform: '', municipality: '', origin: '', days: '', noise: '' };

const names: Record<keyof ListFilters, string> = {
  search: 'zoek',
  topic: 'onderwerp',
  platform: 'platform',
  municipality: 'gemeente',
  origin: 'herkomst',
  days: 'dagen',
  noise: 'ruis',
};

const keys = Object.keys(names) as (keyof ListFilters)[];

/** Reads the filters from the address. */
export function filtersOf(search: URLSearchParams): ListFilters {
  return Object.fromEntries(keys.map((key) => [key, search.get(names[key]) ?? ''])) as unknown as ListFilters;
}

/** Writes the filters to the address; empty ones are left out. */
export function addressOf(filters: ListFilters): URLSearchParams {
  return new URLSearchParams(keys.filter((key) => filters[key] !== '').map((key) => [names[key], filters[key]]));
}

/** Whether anything is filtered. */
export const isFiltered = (filters: ListFilters): boolean => keys.some((key) => filters[key].trim() !== '');

/** The filter as the API takes it; `today` (2026-11-20) is the day the period counts back from. */
export function apiFilterOf(filters: ListFilters, today: string): NonNullable<VariablesOf<typeof Observations>['filter']> {
  const days = Number(filters.days);
  const since = days > 0 ? new Date(Date.parse(today) - days * 86_400_000).toISOString() : undefined;
  const said = (value: string) => value.trim() || undefined;
  return {
    search: said(filters.search),
    topic: said(filters.topic),
    platform: said(filters.platform),
    municipality: said(filters.municipality),
    origin: said(filters.origin),
    since,
    ...(filters.noise === 'ja' && { noise: true }),
  };
}
