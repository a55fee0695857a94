import { Injectable } from '@nestjs/common';
import { Relevance } from '../feeds/keeping/relevance.js';
import { InstanceTagger } from '../tagging/tagger.provider.js';

/** Gives the feeds of general news their gate: only what the tagging finds a topic in comes in. */
@Injectable()
export class RelevanceGate {
  constructor(relevance: Relevance, tagger: InstanceTagger) {
    relevance.use((text) => tagger.isAboutATopic(text));
  }
}
