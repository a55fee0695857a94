import { z } from 'zod';

const name = z.string().trim().min(2).max(80);
const municipality = z.string().regex(/^GM\d{4}$/, 'Een gemeentecode is GM met vier cijfers, zoals GM0772.');

/** A name that people in the region use for a place: a district, a neighbourhood or a spot. */
export const localPlaceSchema = z.strictObject({
  name: name.describe('De naam zoals die op het scherm staat'),
  municipality,
  spellings: z.array(name).default([]).describe('Andere schrijfwijzen en bijnamen'),
  ordinary: z
    .boolean()
    .default(false)
    .describe('Ook een gewoon woord: telt alleen met een hoofdletter en een woord als in, bij of naar ervoor'),
});

/** One region file: which municipalities work together and how people call the places there. */
export const regionSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/, 'Een regiocode bestaat uit kleine letters, cijfers en streepjes.'),
  name,
  schoolHolidayRegion: z.enum(['noord', 'midden', 'zuid']),
  municipalities: z.array(municipality).min(1),
  districts: z.array(localPlaceSchema).default([]),
  spots: z.array(localPlaceSchema).default([]),
});

/** Municipalities that work together with one inloopuur, and their own place names. */
export type RegionConfig = z.infer<typeof regionSchema>;
