import { resolve } from 'node:path';
import { z } from 'zod';
import { ingestConfigs } from './checkout.js';
import { StartProblem } from './start-problem.js';

const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);

const port = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.coerce
    .number('moet een getal zijn')
    .int('moet een heel getal zijn')
    .min(1, 'is ten minste 1')
    .max(65535, 'is ten hoogste 65535')
    .default(3000),
);

const address = (schemes: string[], example: string) =>
  optionalText.refine(
    (value) => value === undefined || (URL.canParse(value) && schemes.includes(new URL(value).protocol)),
    `is geen geldig adres; voorbeeld: ${example}`,
  );

const environment = z.object({
  PORT: port,
  HOST: optionalText.transform((value) => value ?? '127.0.0.1'),
  NODE_ENV: optionalText,
  DATABASE_URL: address(['postgres:', 'postgresql:'], 'postgres://naam:wachtwoord@server:5432/onderstroom'),
  ONDERSTROOM_URL: address(['http:', 'https:'], 'https://onderstroom.example.nl'),
  ONDERSTROOM_SECRET: optionalText.refine(
    (value) => value === undefined || value.length >= 32,
    'is te kort: gebruik ten minste 32 willekeurige tekens',
  ),
  ONDERSTROOM_DATA: optionalText.transform((value) => resolve(value ?? '.data')),
  ONDERSTROOM_ROLE: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.enum(['app', 'worker', 'all'], 'is app, worker of all').default('all'),
  ),
  ONDERSTROOM_CONFIGS: optionalText.transform((value) => (value ? resolve(value) : ingestConfigs)),
  ONDERSTROOM_FEED_ORIGINS: optionalText
    .transform((value) =>
      (value ?? '')
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    )
    .refine(
      (origins) => origins.every((origin) => URL.canParse(origin)),
      'bevat iets dat geen adres is; voorbeeld: http://intranet.example.nl:8080',
    ),
  SMTP_URL: address(['smtp:', 'smtps:'], 'smtp://server:587'),
  SMTP_FROM: optionalText,
});

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** The settings of one running instance, read once at start. */
export interface Config {
  port: number;
  host: string;
  /** A PostgreSQL server of your own; without it the embedded one is started. */
  databaseUrl?: string;
  /** True with NODE_ENV=production, a public address or a host other people can reach: then never a demo. */
  production: boolean;
  /** The address people type, for links in mail. */
  publicUrl?: string;
  /** Signs sessions; at least 32 characters. */
  secret?: string;
  smtpUrl?: string;
  smtpFrom?: string;
  /** The folder of everything this instance keeps on disk, absolute. */
  dataDirectory: string;
  /** The folder that the werkgroep edits, absolute. */
  ingestConfigs: string;
  /** Addresses inside the own network from which feeds may be fetched all the same. */
  feedOrigins: string[];
  /** Serve the web, do the background work, or both. */
  role: 'app' | 'worker' | 'all';
}

/** True when other people can reach this instance: it says so, has a public address, or listens beyond this machine. */
function isProduction(env: NodeJS.ProcessEnv): boolean {
  const host = env['HOST']?.trim() || '127.0.0.1';
  return env['NODE_ENV']?.trim() === 'production' || Boolean(env['ONDERSTROOM_URL']?.trim()) || !loopback.has(host);
}

/** Reads the settings; throws one StartProblem that lists every fault at once. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(env);
  const production = isProduction(env);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  if (production && !env['ONDERSTROOM_SECRET']?.trim())
    faults.push('ONDERSTROOM_SECRET ontbreekt: zet er in productie ten minste 32 willekeurige tekens in');
  if (!parsed.success || faults.length > 0) throw new StartProblem(`De instellingen kloppen niet: ${faults.join('; ')}.`);
  const value = parsed.data;
  return {
    port: value.PORT,
    host: value.HOST,
    databaseUrl: value.DATABASE_URL,
    production,
    publicUrl: value.ONDERSTROOM_URL,
    secret: value.ONDERSTROOM_SECRET,
    smtpUrl: value.SMTP_URL,
    smtpFrom: value.SMTP_FROM,
    dataDirectory: value.ONDERSTROOM_DATA,
    ingestConfigs: value.ONDERSTROOM_CONFIGS,
    feedOrigins: value.ONDERSTROOM_FEED_ORIGINS.map((origin) => new URL(origin).origin),
    role: value.ONDERSTROOM_ROLE,
  };
}
