import { Injectable } from '@nestjs/common';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../platform/csv.js';
import { Settings } from '../platform/settings.js';
import { StartProblem } from '../platform/start-problem.js';
import { describeYamlProblems, readYaml } from '../platform/yaml-config.js';
import type { Municipality, Region } from './people.models.js';
import { type RegionConfig, regionSchema } from './region-config.js';

/** One period of school holidays, dates inclusive (YYYY-MM-DD). */
export interface SchoolHoliday {
  name: string;
  start: string;
  end: string;
}

/** Reads every region file of a folder; throws one StartProblem that names file and line of each fault. */
export function readRegions(ingestConfigs: string): RegionConfig[] {
  const folder = join(ingestConfigs, 'regions');
  const read = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readYaml(regionSchema, `regions/${file}`, readFileSync(join(folder, file), 'utf8')));
  const problems = read.flatMap((result) => ('problems' in result ? result.problems : []));
  if (problems.length > 0) throw new StartProblem(`Een regiobestand klopt niet. ${describeYamlProblems(problems)}`);
  return read.flatMap((result) => ('value' in result ? [result.value] : []));
}

const table = (ingestConfigs: string, file: string) => readCsv(readFileSync(join(ingestConfigs, 'data', file), 'utf8'));

/** The regions of this instance, and the municipalities and holidays that belong to them. */
@Injectable()
export class Regions {
  private readonly configs: RegionConfig[];
  private readonly names: Map<string, string>;
  private readonly holidayRows: Record<string, string>[];

  constructor(settings: Settings) {
    this.configs = readRegions(settings.ingestConfigs);
    this.names = new Map(table(settings.ingestConfigs, 'municipalities.csv').map(({ code = '', name = '' }) => [code, name]));
    this.holidayRows = table(settings.ingestConfigs, 'school-holidays.csv');
  }

  /** The region where a new instance begins: the first one configured. */
  get first(): RegionConfig {
    const [first] = this.configs;
    if (!first) throw new StartProblem('Er is geen regio ingesteld: zet een bestand in ingest-configs/regions.');
    return first;
  }

  get codes(): string[] {
    return this.configs.map(({ code }) => code);
  }

  config(code: string): RegionConfig {
    return this.configs.find((config) => config.code === code) ?? this.first;
  }

  municipality(code: string): Municipality | undefined {
    const name = this.names.get(code);
    return name === undefined ? undefined : { code, name };
  }

  /** The region as the interface shows it. */
  region(code: string): Region {
    const { name, municipalities, districts, spots } = this.config(code);
    const found = municipalities.flatMap((gm) => this.municipality(gm) ?? []);
    const places = [...found, ...districts, ...spots].map((place) => place.name);
    return { code, name, municipalities: found, places: [...new Set(places)] };
  }

  holidays(code: string): SchoolHoliday[] {
    const part = this.config(code).schoolHolidayRegion;
    return this.holidayRows
      .filter(({ region }) => region === part)
      .map(({ holiday = '', start = '', end = '' }) => ({ name: holiday, start, end }));
  }
}
