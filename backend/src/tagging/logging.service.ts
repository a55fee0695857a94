import { Injectable } from '@nestjs/common';
import { ObservationsService } from '../observations/observations.service.js';
import type { Viewer } from '../people/viewer.js';
import { Clock } from '../platform/clock.js';
import { cleanText } from '../privacy/clean-text.js';
import { concernsOneChild } from '../privacy/one-child.js';
import { oneChildRoute } from '../privacy/one-child-route.js';
import { redact } from '../privacy/redact.js';
import { foundLabels } from './proposals.js';
import { TagKind } from './tag.entity.js';
import { InstanceTagger } from './tagger.provider.js';
import type { LogObservationInput, LogOutcome, Reading } from './tagging.models.js';
import { TaggingService } from './tagging.service.js';

/** How much of a text is read while typing, in UTF-16 units. */
const READ_AT_MOST = 10_000;

/** The half minute of the youth worker: reads the text while it is typed, and stores it with the chips that were tapped. */
@Injectable()
export class LoggingService {
  constructor(
    private readonly observations: ObservationsService,
    private readonly tagging: TaggingService,
    private readonly tagger: InstanceTagger,
    private readonly clock: Clock,
  ) {}

  /** What the product makes of a text; stores nothing. */
  read(viewer: Viewer, raw: string): Omit<Reading, 'similarTrends'> {
    const text = cleanText(raw.slice(0, READ_AT_MOST));
    const masked = redact(text);
    const now = this.clock.now();
    const tagging = this.tagger.tag(masked.text, now, viewer.region);
    const { concerns } = concernsOneChild(text);
    return {
      maskedText: masked.text,
      masked: masked.spans,
      tags: foundLabels(tagging, (code) => this.tagger.topic(code)?.label ?? code, now),
      concernsOneChild: concerns,
      route: concerns ? oneChildRoute : null,
    };
  }

  /** Stores a note, unless it is about one child: then it says where that belongs and stores nothing. */
  async log(viewer: Viewer, input: LogObservationInput): Promise<LogOutcome> {
    if (concernsOneChild(cleanText(input.text.slice(0, READ_AT_MOST))).concerns)
      return { observation: null, route: oneChildRoute };
    const { platforms, place, ageGroups, topics, rejectedTopics, ...note } = input;
    const known = place?.trim() ? this.tagging.said(TagKind.place, place.trim(), viewer.region).value : undefined;
    const said = { platforms, place: known, ageGroups, topics, rejectedTopics };
    const check = (kind: TagKind, values: string[] = []) =>
      values.forEach((value) => this.tagging.said(kind, value, viewer.region));
    check(TagKind.platform, platforms);
    check(TagKind.age_group, ageGroups);
    check(TagKind.topic, [...(topics ?? []), ...(rejectedTopics ?? [])]);
    return { observation: await this.observations.log(viewer, { ...note, said }), route: null };
  }
}
