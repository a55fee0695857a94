import { Injectable } from '@nestjs/common';
import { Settings } from '../platform/settings.js';
import { knowledgeOf, loadTagger, loadTaggerConfig } from './load-tagger.js';
import { createTagger, type Tagger, type TaggerConfig, type Tagging } from './tag.js';
import type { Topic } from './tagging.models.js';
import type { Classifier } from './topics/classifier.js';
import type { TopicConfig } from './topics/topic-config.js';

/**
 * The taggers with the word lists and model of this instance: those of the files, until others are put in their place (words that were
 * changed on screen, a model that was trained since).
 */
@Injectable()
export class InstanceTagger {
  private known: TaggerConfig;
  private tagger: Tagger;
  private number = 0;

  constructor(settings: Settings) {
    this.known = loadTaggerConfig(settings.ingestConfigs);
    this.tagger = loadTagger(settings.ingestConfigs);
  }

  /** All that the tagger knows at this moment, for who reads texts with one thing of it changed. */
  get config(): TaggerConfig {
    return this.known;
  }

  /** The number of the model that reads now (0 is the one of the file); null when there is none, and the lists alone decide. */
  get modelVersion(): number | null {
    return this.known.classifier ? this.number : null;
  }

  /** From now on reads with these word lists. */
  useTopics(topics: readonly TopicConfig[]): void {
    this.rebuild({ ...this.known, ...knowledgeOf(topics, this.known.gazetteer) });
  }

  /** From now on reads with this model. */
  useModel(number: number, classifier: Classifier | undefined): void {
    this.number = number;
    this.rebuild({ ...this.known, classifier });
  }

  private rebuild(known: TaggerConfig): void {
    this.known = known;
    this.tagger = createTagger(known);
  }

  /** The taxonomy, in the order of the field. */
  get topics(): Topic[] {
    return this.known.topics.map(({ code, label, description = '', words }) => ({
      code,
      label,
      description,
      wordCount: words.length,
    }));
  }

  topic(code: string): Topic | undefined {
    return this.topics.find((topic) => topic.code === code);
  }

  tag(text: string, at: Date, region: string): Tagging {
    return this.tagger.tag(text, { at: at.toISOString(), region });
  }

  /** The place of that name, as somebody chose or typed it; undefined when no such place is known. */
  place(name: string, region: string): { name: string; municipality: string } | undefined {
    return this.tagger.findPlace(name, region);
  }

  /** The name of a municipality by its code. */
  municipality(code: string): string | undefined {
    return this.tagger.municipality(code);
  }

  /** The codes of the topics and municipalities that a text is about: what the feeds filter by. */
  subjects(text: string, region?: string): { topics: string[]; municipalities: string[] } {
    const { topics, places } = this.tagger.subjects(text, region);
    return { topics: topics.map(({ code }) => code), municipalities: places.map(({ municipality }) => municipality) };
  }
}
