import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Observation } from '../observations/observation.entity.js';
import { grouped, loaderOf } from '../platform/web/loaders.js';
import { Allow } from '../platform/web/permission.js';
import { FeedName } from './feed.entity.js';

/** Another feed that brought the same story, and where it stands there. */
@ObjectType()
export class FeedLink {
  @Field(() => FeedName) feed: FeedName;
  @Field(() => String, { nullable: true }) link: string | null;
}

/** 'Ook in …': the other feeds that brought the story of an observation, in the order in which they did. */
@Resolver(() => Observation)
@Allow('observations.read', 'trends.read')
export class AlsoInResolver {
  constructor(private readonly database: DataSource) {}

  @ResolveField(() => [FeedLink])
  async alsoIn(@Parent() { id, feedId }: Observation, @Context() { req }: { req: object }): Promise<FeedLink[]> {
    if (!feedId) return [];
    const batch = async (ids: readonly string[]) => grouped(await this.links(ids), ({ observation }) => observation);
    return loaderOf<FeedLink[]>(req, 'feeds.alsoIn', batch, []).load(id);
  }

  private links(ids: readonly string[]): Promise<(FeedLink & { observation: string })[]> {
    return this.database.query(
      `SELECT a.observation_id AS observation, a.link, json_build_object('id', f.id, 'name', f.name) AS feed
       FROM observation_feeds a JOIN feeds f ON f.id = a.feed_id WHERE a.observation_id = ANY ($1) ORDER BY a.seen_at, f.name`,
      [ids],
    );
  }
}
