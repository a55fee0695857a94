import { z } from 'zod';

const municipality = z.string().regex(/^GM\d{4}$/, 'een gemeentecode is GM met vier cijfers, zoals GM0772');
const named = z.strictObject({
  name: z.string().min(2),
  municipality,
  /** Other ways in which people write it. */
  spellings: z.array(z.string().min(2)).default([]),
});

/** One file of ingest-configs/regions: the municipalities that work together and the names only locals know. */
export const regionSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]+$/, 'alleen kleine letters, cijfers en streepjes'),
  name: z.string().min(2),
  municipalities: z.array(municipality).min(1),
  /** School holidays follow noord, midden or zuid. */
  schoolHolidays: z.enum(['noord', 'midden', 'zuid']),
  /** Districts and neighbourhoods that a list of towns lacks. */
  districts: z.array(named).default([]),
  /** Well-known spots: squares, shopping centres, parks, stations. */
  spots: z.array(named).default([]),
});

/** A region as its file says it. */
export type RegionConfig = z.infer<typeof regionSchema>;
