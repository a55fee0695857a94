import { Injectable } from '@nestjs/common';
import { Relevance } from '../feeds/keeping/relevance.js';
import { InstanceTagger } from '../tagging/tagger.provider.js';

/** Gives the gates of the feeds what they filter by: the topics and municipalities that the tagging finds in a text. */
@Injectable()
export class RelevanceGate {
  constructor(relevance: Relevance, tagger: InstanceTagger) {
    relevance.use((text, region) => tagger.subjects(text, region));
  }
}
