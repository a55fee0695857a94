import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../../people/viewer.js';
import { Allow } from '../../platform/web/permission.js';
import { TopicWords } from './topic-words.service.js';
import { WordEffects } from './word-effect.service.js';
import { WordHistory } from './word-history.service.js';
import { TopicWordEntry, TopicWordInput, TopicWordList, WordChange, WordEffect } from './word.models.js';

@Resolver()
export class WordsResolver {
  constructor(
    private readonly words: TopicWords,
    private readonly history: WordHistory,
    private readonly effects: WordEffects,
  ) {}

  @Query(() => TopicWordList)
  @Allow('feeds.read')
  topicWords(@Args('topic', { type: () => ID }) topic: string): Promise<TopicWordList> {
    return this.words.list(topic);
  }

  @Query(() => [TopicWordEntry])
  @Allow('feeds.read')
  topicWordSearch(@Args('text') text: string): Promise<TopicWordEntry[]> {
    return this.words.search(text);
  }

  @Query(() => WordEffect)
  @Allow('tagging.teach')
  wordEffect(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: TopicWordInput,
    @Args('remove', { type: () => Boolean, defaultValue: false }) remove: boolean,
  ): Promise<WordEffect> {
    return this.effects.of(viewer, input, remove);
  }

  @Query(() => [WordChange])
  @Allow('feeds.read')
  wordChanges(
    @Args('topic', { type: () => ID, nullable: true }) topic: string | null,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
  ): Promise<WordChange[]> {
    return this.history.changes(topic ?? null, first);
  }

  /** The file of a topic as it would be in ingest-configs/topics. */
  @Query(() => String)
  @Allow('feeds.read')
  topicYaml(@Args('topic', { type: () => ID }) topic: string): Promise<string> {
    return this.words.yaml(topic);
  }

  @Mutation(() => TopicWordEntry)
  @Allow('tagging.teach')
  saveTopicWord(@CurrentViewer() viewer: Viewer, @Args('input') input: TopicWordInput): Promise<TopicWordEntry> {
    return this.words.save(viewer, input);
  }

  @Mutation(() => Boolean)
  @Allow('tagging.teach')
  async removeTopicWord(
    @CurrentViewer() viewer: Viewer,
    @Args('topic', { type: () => ID }) topic: string,
    @Args('term') term: string,
    @Args('version', { type: () => Int, nullable: true }) version: number | null,
  ): Promise<boolean> {
    await this.words.remove(viewer, topic, term, version ?? undefined);
    return true;
  }

  @Mutation(() => TopicWordList)
  @Allow('tagging.teach')
  undoWordChange(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<TopicWordList> {
    return this.history.undo(viewer, id);
  }
}
