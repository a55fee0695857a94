import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { Observation } from '../observations/observation.entity.js';
import type { Viewer } from '../people/viewer.js';
import { visibleTo } from '../people/visibility.js';
import type { ObservationFilter, ObservationPage } from './tagging.models.js';

/** Most observations on one page. */
const MOST = 100;

/** Finds observations by words, label, place and time, newest first. */
@Injectable()
export class ObservationSearch {
  constructor(private readonly database: DataSource) {}

  async page(viewer: Viewer, filter: ObservationFilter, first: number, after?: string): Promise<ObservationPage> {
    const matching = narrow(
      this.database.manager.createQueryBuilder(Observation, 'observation').where(...visibleTo(viewer, 'observation')),
      filter,
    );
    const total = await matching.getCount();
    const size = Math.min(Math.max(first, 1), MOST);
    const page = matching.clone().leftJoinAndSelect('observation.organisation', 'organisation');
    const [at, id] = readCursor(after);
    if (at) page.andWhere('(observation.noticed_at, observation.id) < (:at, :id)', { at, id });
    const found = await page
      .orderBy({ 'observation.noticedAt': 'DESC', 'observation.id': 'DESC' })
      .limit(size + 1)
      .getMany();
    const items = found.slice(0, size);
    const last = items.at(-1);
    return { items, total, nextCursor: found.length > size && last ? writeCursor(last) : null };
  }
}

function narrow(query: SelectQueryBuilder<Observation>, filter: ObservationFilter): SelectQueryBuilder<Observation> {
  const { search, topic, platform, municipality, origin, since, until, noise } = filter;
  const tagged = (name: string, kind: string, column = 'value') =>
    `EXISTS (SELECT FROM tags t WHERE t.observation_id = observation.id AND t.kind = '${kind}' AND t.${column} = :${name} AND NOT t.rejected)`;
  if (search?.trim())
    query.andWhere(`observation.search @@ websearch_to_tsquery('dutch', :search)`, { search: search.slice(0, 200) });
  query.andWhere('observation.noise = :noise', { noise: noise ?? false });
  if (topic) query.andWhere(tagged('topic', 'topic'), { topic });
  if (platform) query.andWhere(tagged('platform', 'platform'), { platform });
  if (municipality) query.andWhere(tagged('municipality', 'place', 'municipality_code'), { municipality });
  if (origin) query.andWhere('observation.origin = :origin', { origin });
  if (since) query.andWhere('observation.noticed_at >= :since', { since });
  if (until) query.andWhere('observation.noticed_at < :until', { until });
  return query;
}

const writeCursor = ({ noticedAt, id }: Observation) => Buffer.from(`${noticedAt.toISOString()} ${id}`).toString('base64url');

function readCursor(cursor?: string): [Date?, string?] {
  const [at = '', id = ''] = Buffer.from(cursor ?? '', 'base64url')
    .toString()
    .split(' ');
  const date = new Date(at);
  return Number.isNaN(date.getTime()) || !/^[\da-f-]{36}$/.test(id) ? [] : [date, id];
}
