import { Injectable } from '@nestjs/common';
import { Settings } from '../platform/settings.js';
import { loadTagger } from './load-tagger.js';
import type { Tagging } from './tag.js';
import type { Topic } from './tagging.models.js';

/** The taggers with the word lists and model of this instance, loaded once. */
@Injectable()
export class InstanceTagger {
  private readonly tagger;

  constructor(settings: Settings) {
    this.tagger = loadTagger(settings.ingestConfigs);
  }

  /** The taxonomy, in the order of the field. */
  get topics(): Topic[] {
    return this.tagger.topics.map(({ code, label, description }) => ({ code, label, description: description ?? '' }));
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
