import type { Block } from '../content.js';
import type { GuidanceEvidence } from './evidence.js';
import type { StandardBlock, StandardTexts } from './standard-texts.js';

/** One fixed heading of the handreiking and how a concept fills it: from evidence, else with a question to the werkgroep. */
export interface Section {
  heading: string;
  /** Under which name its standing advice is kept. */
  standard?: keyof StandardTexts;
  draft(evidence: GuidanceEvidence, standard: readonly StandardBlock[]): Block[];
}
