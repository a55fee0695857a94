import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import { Trend } from './trend.entity.js';
import { trendVisibleTo } from './trend-visibility.js';

/** A text shorter than this says too little to look for company, in characters. */
const SHORTEST = 12;
/** How many trends are shown while somebody types. */
const SHOWN = 3;

/** 'Lijkt op …' while somebody types: open trends whose recent evidence shares the most telling words with the text. */
@Injectable()
export class SimilarTrends {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async to(viewer: Viewer, text: string): Promise<Trend[]> {
    if (text.length < SHORTEST) return [];
    return this.database.manager
      .createQueryBuilder(Trend, 'trend')
      .innerJoin(
        `(SELECT m.trend_id, max(ts_rank(o.search, words.query, 1)) AS rank
          FROM (SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery AS query
                FROM unnest(to_tsvector('dutch', :text)) WHERE length(lexeme) > 3) words
          JOIN observations o ON o.search @@ words.query AND o.region = :region AND o.noticed_at > :now::timestamptz - interval '14 days'
          JOIN trend_observations m ON m.observation_id = o.id AND m.state = 'joined'
          GROUP BY 1)`,
        'near',
        'near.trend_id = trend.id',
      )
      .where(...trendVisibleTo(viewer))
      .andWhere('trend.closed_at IS NULL AND near.rank > 0.02')
      .setParameters({ text: text.slice(0, 1_000), region: viewer.region, now: this.clock.now() })
      .orderBy('near.rank', 'DESC')
      .limit(SHOWN)
      .getMany();
  }
}
