import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import type { ValidationRule } from 'graphql';

/** Longest question on a live channel, in characters, and how many one channel may follow at the same time. */
export const LONGEST_QUESTION = 10_000;
export const MOST_FOLLOWED = 50;
/** Most words and signs of a question; the longest of the interface has some hundreds. */
export const MOST_WORDS = 10_000;

/**
 * No question from outside may cost more than the dearest page of the interface by a wide margin:
 * depth of nesting, aliases of one field, and cost (2 an object, 1 a scalar, times 1.5 a level).
 */
export const limits = [
  maxDepthRule({ n: 10, exposeLimits: false }),
  maxAliasesRule({ n: 15, exposeLimits: false }),
  costLimitRule({ maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5, exposeLimits: false }),
] as unknown as ValidationRule[];
