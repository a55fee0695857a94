import { z } from 'zod';

/** Advice goes into a letter for schools: a sentence or two, and never an address to click. */
const line = z
  .string()
  .trim()
  .min(3)
  .max(700)
  .refine((text) => !/https?:|www\./i.test(text), 'Zet geen links in een vast advies: ze verouderen.');

const block = z.strictObject({
  topics: z.array(z.string()).min(1).optional().describe('Alleen bij een trend over een van deze onderwerpen'),
  heading: z.string().trim().min(2).max(80).optional().describe('Tussenkop, bijvoorbeeld een rol of moment'),
  lines: z.array(line).min(1).max(12),
});

const blocks = z.array(block).default([]);

/** The advice that every concept begins with, per section; a block may belong to some topics only. */
export const standardTextsSchema = z.strictObject({
  signs: blocks,
  risks: blocks,
  what_to_do: blocks,
  what_not: blocks,
  conversation: blocks,
  parents_message: blocks,
  whom_to_call: blocks,
  law: blocks,
});

export type StandardTexts = z.infer<typeof standardTextsSchema>;
export type StandardBlock = z.infer<typeof block>;

/** The blocks of one section that fit a trend about these topics: general ones first, as they stand in the file. */
export function standardFor(texts: StandardTexts, section: keyof StandardTexts, topics: readonly string[]): StandardBlock[] {
  return texts[section].filter((each) => !each.topics || each.topics.some((topic) => topics.includes(topic)));
}
