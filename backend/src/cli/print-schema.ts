import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stages } from '../app.module.js';

const file = fileURLToPath(new URL('../../../schema.graphql', import.meta.url));
const RESOLVER = 'graphql:resolver_type';
const header = '# Gemaakt uit de code met `npm run schema`; niet met de hand wijzigen.\n';

/** Prints the API without a database; with --check it only compares and exits 1 when the committed file differs. */
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
/** The resolvers of all stages, as their modules provide them. */
const resolvers = stages
  .flatMap((stage) => (Reflect.getMetadata('providers', stage) ?? []) as unknown[])
  .filter((provider): provider is new () => unknown => typeof provider === 'function' && Reflect.hasMetadata(RESOLVER, provider));
const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
const printed = header + printSchema(lexicographicSortSchema(schema)) + '\n';
if (!process.argv.includes('--check')) writeFileSync(file, printed);
else if (readFileSync(file, 'utf8') !== printed) {
  process.stderr.write('backend/schema.graphql loopt achter op de code: draai `npm run schema` en leg het resultaat vast.\n');
  process.exitCode = 1;
}
await app.close();
