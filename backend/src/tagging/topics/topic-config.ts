import { z } from 'zod';

const phrase = z.string().trim().min(2).max(80);

/** One word of a word list: how it is written, what it means, and when it means something innocent. */
export const topicWordSchema = z.strictObject({
  term: phrase.describe('Het woord of de woordgroep; een * aan het begin of eind vindt ook samenstellingen'),
  spellings: z.array(phrase).default([]).describe('Andere schrijfwijzen, vervoegingen en hashtags'),
  meaning: z.string().max(300).optional().describe('Wat het betekent'),
  since: z.union([z.string(), z.number()]).optional().describe('Sinds wanneer het rondgaat'),
  seenWhere: z.string().max(120).optional().describe('Waar het gezien is'),
  innocent: z.string().max(300).optional().describe('Welke onschuldige betekenis het ook kan hebben'),
  not: z.array(phrase).default([]).describe('Staat dit in de buurt, dan telt het woord niet mee'),
  weight: z.number().min(0.1).max(3).default(1).describe('1 is gewoon, 2 is bijna zeker, 0.5 is een zwakke aanwijzing'),
});

/** One topic file: the code and label of the topic and its word list. */
export const topicSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z_]*$/, 'Een code bestaat uit kleine letters en liggende streepjes.'),
  order: z.number().int().min(1).describe('De plaats in de lijst van onderwerpen'),
  label: z.string().min(2).max(60),
  description: z.string().max(400).optional(),
  words: z.array(topicWordSchema).min(1),
  not: z.array(phrase).default([]).describe('Staat dit in de tekst, dan telt geen enkel woord van deze lijst'),
});

/** A word of a word list, as read. */
export type TopicWord = z.infer<typeof topicWordSchema>;

/** A topic with its word list, as read. */
export type TopicConfig = z.infer<typeof topicSchema>;
