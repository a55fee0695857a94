import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { roleInWords } from '../../people/roles.js';
import { CurrentViewer, type Viewer } from '../../people/viewer.js';
import { Allow } from '../../platform/web/permission.js';
import { ModelComparing } from './model-comparing.service.js';
import { ModelStore } from './model-store.js';
import { ModelTraining } from './model-training.service.js';
import { ModelComparison, TaggingState, TopicModel } from './model.models.js';
import { ObservationRetagging } from './observation-retagging.service.js';
import { TeachingState } from './teaching-state.service.js';

/** What editors teach the tagging: training, versions, and labelling older observations anew. */
@Resolver(() => TopicModel)
@Allow('tagging.teach')
export class ModelsResolver {
  constructor(
    private readonly state: TeachingState,
    private readonly models: ModelStore,
    private readonly comparing: ModelComparing,
    private readonly training: ModelTraining,
    private readonly retagging: ObservationRetagging,
  ) {}

  @Query(() => TaggingState)
  taggingState(): Promise<TaggingState> {
    return this.state.now();
  }

  @Query(() => [TopicModel])
  topicModels(@Args('first', { type: () => Int, defaultValue: 20 }) first: number): Promise<TopicModel[]> {
    return this.models.newest(first);
  }

  @Query(() => TopicModel, { nullable: true })
  topicModel(@Args('number', { type: () => Int }) number: number): Promise<TopicModel | null> {
    return this.models.find(number);
  }

  @Query(() => ModelComparison)
  compareModels(
    @Args('older', { type: () => Int }) older: number,
    @Args('newer', { type: () => Int }) newer: number,
  ): Promise<ModelComparison> {
    return this.comparing.compare(older, newer);
  }

  @Mutation(() => TaggingState)
  async trainModel(@CurrentViewer() viewer: Viewer): Promise<TaggingState> {
    await this.training.ask(`${roleInWords(viewer.roles)}, ${viewer.organisation.name}`);
    return this.state.now();
  }

  @Mutation(() => TaggingState)
  async makeModelLive(@Args('number', { type: () => Int }) number: number): Promise<TaggingState> {
    await this.models.makeLive(number);
    return this.state.now();
  }

  @Mutation(() => TaggingState)
  async retagObservations(): Promise<TaggingState> {
    await this.retagging.ask();
    return this.state.now();
  }
}
