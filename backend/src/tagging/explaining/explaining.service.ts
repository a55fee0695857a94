import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ObservationsService } from '../../observations/observations.service.js';
import type { Viewer } from '../../people/viewer.js';
import { Clock } from '../../platform/clock.js';
import { Refusal } from '../../platform/web/errors.js';
import { cleanText } from '../../privacy/clean-text.js';
import { concernsOneChild } from '../../privacy/one-child.js';
import { redact } from '../../privacy/redact.js';
import { foundLabels } from '../proposals.js';
import { topicTokens } from '../tag.js';
import { InstanceTagger } from '../tagger.provider.js';
import { weighTopics } from '../topics/weigh-topics.js';
import { explained, whyNot } from '../topics/why-not.js';
import type { TopicReading, TryReading, WhyNot } from './explaining.models.js';

/** How much of a text is read, in UTF-16 units. */
const READ_AT_MOST = 10_000;

/** Says what the product makes of a text and why, also of what it does not say; stores nothing. */
@Injectable()
export class Explaining {
  constructor(
    private readonly observations: ObservationsService,
    private readonly tagger: InstanceTagger,
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Everything that is understood of a text, as if it was noticed at this moment (now) in this region (that of the viewer). */
  tryText(viewer: Viewer, raw: string, noticedAt: Date | null, region: string | null): TryReading {
    const at = noticedAt && !Number.isNaN(noticedAt.getTime()) ? noticedAt : this.clock.now();
    const text = cleanText(raw.slice(0, READ_AT_MOST));
    const { text: maskedText, spans: masked } = redact(text);
    const tagging = this.tagger.tag(maskedText, at, region ?? viewer.region);
    const label = (code: string) => this.tagger.topic(code)?.label ?? code;
    return {
      maskedText,
      masked,
      concernsOneChild: concernsOneChild(text).concerns,
      language: tagging.language,
      tags: foundLabels(tagging, label, at),
      topics: this.topicReadings(maskedText, new Map(tagging.topics.map(({ code, because }) => [code, because]))),
      modelVersion: this.tagger.modelVersion ?? 0,
    };
  }

  /** Why a topic is not said of a text. */
  whyNot(raw: string, topic: string): WhyNot {
    return this.explain(redact(cleanText(raw.slice(0, READ_AT_MOST))).text, topic);
  }

  /** Why a topic is not said of an observation; what a person said of it comes first. */
  async whyNotObservation(viewer: Viewer, id: string, topic: string): Promise<WhyNot> {
    const observation = await this.observations.find(viewer, id);
    if (!observation) throw new Refusal('observations.notFound');
    const { title, text, noise } = observation;
    const reason = this.explain(title ? `${title}\n${text}` : text, topic);
    const person = noise
      ? 'Een collega noemde dit ruis; daarom krijgt het geen onderwerpen.'
      : await this.saidByPerson(id, topic);
    return person === undefined ? reason : { ...reason, sentence: `${person} ${reason.sentence}` };
  }

  private async saidByPerson(id: string, topic: string): Promise<string | undefined> {
    const [said] = await this.database.query<{ rejected: boolean }[]>(
      `SELECT rejected FROM tags WHERE observation_id = $1 AND kind = 'topic' AND value = $2 AND made_by = 'person'`,
      [id, topic],
    );
    return said && `Een collega heeft dit onderwerp hier ${said.rejected ? 'weggehaald' : 'gekozen'}; dat gaat voor.`;
  }

  private explain(text: string, topic: string): WhyNot {
    const { config } = this.tagger;
    const reason = whyNot(topicTokens(text, config), topic, config);
    if (!reason) throw new Refusal('observations.unknownTag');
    return reason;
  }

  /** All topics in the order of the field, each with the reason of its label or why it has none. */
  private topicReadings(text: string, because: ReadonlyMap<string, string>): TopicReading[] {
    const { config } = this.tagger;
    const weights = new Map(weighTopics(topicTokens(text, config), config).map((weight) => [weight.code, weight]));
    return this.tagger.topics.flatMap(({ code, label }) => {
      const weight = weights.get(code);
      if (!weight) return [];
      const reason = explained(weight, config);
      const said = because.get(code);
      const { certainty, cutOff } = reason;
      return [{ code, label, certainty, cutOff, said: said !== undefined, because: said ?? reason.sentence }];
    });
  }
}
