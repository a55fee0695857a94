import { z } from 'zod';
import { refusedAddress } from './fetching/refused-address.js';

const word = z.string().trim().min(2).max(80);

/** What kind of source a feed is. */
export const feedKinds = ['news', 'regional', 'police', 'youth', 'research', 'culture', 'municipality', 'demo'] as const;

/** One feed file: where a public feed is, how often it is fetched and which items are left out. */
export const feedSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'Een code bestaat uit kleine letters, cijfers en streepjes.')
      .describe('Vaste naam van de bron, gelijk aan de naam van het bestand'),
    name: z.string().trim().min(2).max(80).describe('De naam zoals die op het scherm staat'),
    address: z.string().trim().min(1).max(500).describe('Het webadres van de feed; nooit van een persoon of account'),
    kind: z.enum(feedKinds).describe('Soort bron'),
    regions: z
      .array(z.string().regex(/^[a-z][a-z0-9-]*$/, 'Een regiocode bestaat uit kleine letters, cijfers en streepjes.'))
      .default([])
      .describe('Voor welke regio’s; leeg is alle regio’s'),
    language: z.enum(['nl', 'en', 'de', 'fr']).default('nl'),
    interval: z.number().int().min(5).max(1440).default(30).describe('Om de hoeveel minuten de feed wordt opgehaald'),
    include: z
      .array(word)
      .default([])
      .describe('Houd alleen berichten waarin een van deze woorden staat; leeg is alle berichten'),
    exclude: z.array(word).default([]).describe('Laat berichten weg waarin een van deze woorden staat'),
    dropLinks: z
      .array(z.string().min(2).max(100))
      .default([])
      .describe('Laat berichten weg waarvan het adres dit bevat, zoals /vermist/'),
    municipality: z
      .string()
      .regex(/^GM\d{4}$/, 'Een gemeentecode is GM met vier cijfers, zoals GM0772.')
      .optional()
      .describe('Gaat deze bron over één gemeente? Zet hier haar CBS-code'),
    municipalities: z
      .array(z.string().regex(/^GM\d{4}$/, 'Een gemeentecode is GM met vier cijfers, zoals GM0772.'))
      .default([])
      .describe('Houd alleen berichten die over een van deze gemeenten gaan; leeg is overal'),
    topics: z
      .array(z.string().regex(/^[a-z][a-z0-9_-]*$/, 'Een onderwerp is een code uit ingest-configs/topics.'))
      .default([])
      .describe('Houd alleen berichten over een van deze onderwerpen; leeg is alle onderwerpen'),
    relevance: z
      .enum(['all', 'youth'])
      .default('all')
      .describe('all: alle berichten; youth: alleen berichten waarin het labelen een onderwerp vindt'),
    active: z.boolean().default(true).describe('Zet op false om deze bron niet op te halen'),
  })
  .superRefine((feed, context) => {
    const problem = feed.kind === 'demo' && feed.address.startsWith('/') ? null : refusedAddress(feed.address);
    if (problem) context.addIssue({ code: 'custom', path: ['address'], message: problem });
  });

/** A feed as the werkgroep configured it. */
export type FeedConfig = z.infer<typeof feedSchema>;
