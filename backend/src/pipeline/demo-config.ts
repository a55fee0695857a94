import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { OrganisationKind } from '../people/organisation.entity.js';
import { Role } from '../people/roles.js';
import { Audience } from '../people/visibility.js';
import { ToldBy } from '../observations/observation.entity.js';
import { ingestConfigs as ownConfigs } from '../platform/checkout.js';
import { StartProblem } from '../platform/start-problem.js';
import { describeYamlProblems, readYaml } from '../platform/yaml-config.js';
import { ageGroupLabels, platformLabels } from '../tagging/labels.js';
import { Certainty, Level, Phase } from '../trends/trend.entity.js';
import { outcomes } from '../trends/changing/trend-editing.service.js';

const key = z.string().regex(/^[a-z][a-z0-9-]*$/);
const marked = z.string().endsWith('(demo)');
const daysAgo = z.number().int().min(0).max(83);
const oneOf = (codes: Record<string, string>) => z.string().refine((code) => code in codes, 'Deze code bestaat niet.');
const text = z.string().min(10).max(600);

const organisationsSchema = z.strictObject({
  organisations: z.array(
    z.strictObject({
      key,
      name: marked,
      kind: z.enum(OrganisationKind),
      schoolTypes: z.array(z.enum(['PO', 'VO', 'mbo'])).default([]),
      municipality: z.string().regex(/^GM\d{4}$/),
    }),
  ),
  feeds: z.array(z.strictObject({ key, name: marked })),
});

const peopleSchema = z.array(
  z.strictObject({ key, name: z.string().startsWith('Demo '), role: z.enum(Role), organisation: key }),
);

const observationsSchema = z.array(
  z.strictObject({
    daysAgo,
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    by: key,
    story: key.optional(),
    title: z.string().max(120).optional(),
    link: z.string().startsWith('https://demo.onderstroom.invalid/').optional(),
    toldBy: z.enum(ToldBy).optional(),
    platforms: z.array(oneOf(platformLabels)).optional(),
    place: z.string().optional(),
    ageGroups: z.array(oneOf(ageGroupLabels)).optional(),
    text,
  }),
);

const stepSchema = z.strictObject({
  daysAgo,
  by: key,
  second: key.optional(),
  title: z.string().max(200).optional(),
  summary: text.optional(),
  level: z.enum(Level).optional(),
  certainty: z.enum(Certainty).optional(),
  phase: z.enum(Phase).optional(),
  audience: z.enum(Audience).optional(),
  sharingCanAmplify: z.boolean().optional(),
  owner: key.optional(),
  reviewInDays: z.number().int().min(1).max(28).optional(),
});

const codeOrangeSchema = z.strictObject({
  daysAgo,
  by: key,
  approvedBy: key,
  subject: z.string().max(120),
  message: text,
  recipients: z.array(
    z.strictObject({
      organisation: key,
      status: z.enum(['not_sent', 'sent', 'delivered', 'confirmed']),
      answer: z.enum(['here', 'not_here', 'help_needed']).optional(),
      confirmedBy: z.string().optional(),
      note: z.string().optional(),
      afterMinutes: z.number().int().positive().optional(),
    }),
  ),
});

const storiesSchema = z.strictObject({
  meetings: z.array(z.strictObject({ daysAgo, by: key, notes: text })),
  stories: z.array(
    z.strictObject({
      key,
      /** From how many days ago on nobody has looked at it yet; without it: since the last inloopuur. */
      sortedUntil: daysAgo.optional(),
      steps: z.array(stepSchema).min(1),
      sightings: z.array(z.strictObject({ by: key, answer: z.enum(['seen', 'not_seen', 'fading']), daysAgo })).default([]),
      closed: z.strictObject({ daysAgo, by: key, outcome: z.enum(outcomes) }).optional(),
      codeOrange: codeOrangeSchema.optional(),
      handreiking: z
        .strictObject({
          by: key,
          adopted: z
            .strictObject({ by: key, title: z.string().max(160), schoolTypes: z.array(z.enum(['PO', 'VO', 'mbo'])) })
            .optional(),
        })
        .optional(),
    }),
  ),
});

/** The people and organisations of the demonstration region, and its feeds. */
export type DemoOrganisations = z.infer<typeof organisationsSchema>;
export type DemoPerson = z.infer<typeof peopleSchema>[number];

/** One fictional observation; `daysAgo` and `time` count in Europe/Amsterdam. */
export type DemoObservation = z.infer<typeof observationsSchema>[number];

/** What the fictional people did with a phenomenon. */
export type DemoStory = z.infer<typeof storiesSchema>['stories'][number];
export type DemoStep = z.infer<typeof stepSchema>;
export type DemoCodeOrange = z.infer<typeof codeOrangeSchema>;
export type DemoMeeting = z.infer<typeof storiesSchema>['meetings'][number];

/** All that the demonstration region is filled with. */
export interface DemoConfig extends DemoOrganisations {
  people: DemoPerson[];
  observations: DemoObservation[];
  meetings: DemoMeeting[];
  stories: DemoStory[];
}

/** Reads the files of the demonstration region, our own when the given folder has none; throws one StartProblem that names file and line of each fault. */
export function readDemo(ingestConfigs: string): DemoConfig {
  const folder = [ingestConfigs, ownConfigs].map((configs) => join(configs, 'demo')).find((demo) => existsSync(demo)) ?? '';
  const read = <T>(file: string, schema: z.ZodType<T>): T => {
    const result = readYaml(schema, `demo/${file}`, readFileSync(join(folder, file), 'utf8'));
    if ('problems' in result)
      throw new StartProblem(`Een bestand van de demo klopt niet. ${describeYamlProblems(result.problems)}`);
    return result.value;
  };
  return {
    ...read('organisations.yaml', organisationsSchema),
    ...read('stories.yaml', storiesSchema),
    people: read('people.yaml', peopleSchema),
    observations: read('observations.yaml', observationsSchema),
  };
}
