import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/web/errors.js';
import { ModelStore } from './model-store.js';
import type { ModelComparison } from './model.models.js';

/** Puts two models side by side. */
@Injectable()
export class ModelComparing {
  constructor(private readonly models: ModelStore) {}

  async compare(older: number, newer: number): Promise<ModelComparison> {
    const [before, after] = [await this.models.find(older), await this.models.find(newer)];
    if (!before || !after) throw new Refusal('tagging.modelNotFound');
    return { older: before, newer: after, changes: [], sentence: '', texts: [] };
  }
}
