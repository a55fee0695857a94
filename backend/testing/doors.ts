import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { ALLOW, type Permission, PUBLIC } from '../src/platform/web/permission.js';
import type { Product } from './product.js';

/** A way into the product, and what it says about who may use it. */
export interface Door {
  name: string;
  open: boolean;
  anyOf: Permission[];
}

type Class = (abstract new (...args: never[]) => unknown) & { prototype: Record<string, unknown> };

const read = <T>(key: string, ...targets: object[]): T | undefined =>
  targets.map((target) => Reflect.getMetadata(key, target) as T | undefined).find((value) => value !== undefined);
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ALL'];

/** Every query, mutation, subscription, resolved field and HTTP address, found in what Nest itself was told. */
export function doorsOf(product: Product): Door[] {
  const modules = [...product.get(ModulesContainer).values()];
  const classes = modules.flatMap(({ providers, controllers }) => [...providers.values(), ...controllers.values()]);
  const own = new Set(classes.map(({ metatype }) => metatype as Class | null).filter((found) => found?.prototype));
  return [...own].flatMap((found) => (found ? doorsOfClass(found) : []));
}

function doorsOfClass(found: Class): Door[] {
  return Object.getOwnPropertyNames(found.prototype).flatMap((key) => {
    const handler = Object.getOwnPropertyDescriptor(found.prototype, key)?.value as object | undefined;
    const name = typeof handler === 'function' && key !== 'constructor' ? doorName(found, handler, key) : undefined;
    if (!name || !handler) return [];
    return [
      { name, open: read<boolean>(PUBLIC, handler, found) ?? false, anyOf: read<Permission[]>(ALLOW, handler, found) ?? [] },
    ];
  });
}

function doorName(found: Class, handler: object, key: string): string | undefined {
  const address = read<string>('path', handler);
  if (address !== undefined) {
    const whole = [read<string>('path', found), address].join('/').replace(/\/+$/, '');
    return `${methods[read<number>('method', handler) ?? 0]} ${whole}`;
  }
  const kind = read<string>('graphql:resolver_type', handler);
  const name = read<string>('graphql:resolver_name', handler) ?? key;
  if (kind) return `${kind}.${name}`;
  const property = read<string>('graphql:resolve_property', handler);
  return property === undefined ? undefined : `${typeName(found)}.${name}`;
}

function typeName(found: Class): string {
  return String(read<unknown>('graphql:resolver_name', found) ?? found.name);
}

/** Every query and mutation as a question that only the guard can refuse: arguments of the right kind, without meaning. */
export function fieldsOf(product: Product): { name: string; query: string }[] {
  const { schema } = product.get(GraphQLSchemaHost);
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => {
      const given = field.args.map((arg) => `${arg.name}: ${literal(arg.type)}`).join(', ');
      const body = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
      const operation = root === schema.getMutationType() ? 'mutation' : 'query';
      return { name: `${root?.name}.${field.name}`, query: `${operation} { ${field.name}${given && `(${given})`}${body} }` };
    }),
  );
}

function literal(type: GraphQLInputType): string {
  const plain = getNullableType(type);
  if (isListType(plain)) return '[]';
  if (isEnumType(plain)) return plain.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(plain)) {
    const needed = Object.values(plain.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${needed.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  const values: Record<string, string> = { Int: '1', Float: '1', Boolean: 'false', DateTime: '"2026-11-18T12:00:00Z"' };
  return (isScalarType(plain) && values[plain.name]) || '"00000000-0000-4000-8000-000000000000"';
}
