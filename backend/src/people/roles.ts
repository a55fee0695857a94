import { registerEnumType } from '@nestjs/graphql';
import type { Permission } from '../platform/web/permission.js';

/** The roles of the field: what somebody does in the work around the inloopuur. */
export enum Role {
  youth_worker = 'youth_worker',
  host = 'host',
  editor = 'editor',
  school_contact = 'school_contact',
  partner = 'partner',
  admin = 'admin',
  privacy_officer = 'privacy_officer',
}
registerEnumType(Role, { name: 'Role' });

const everyone: Permission[] = ['region.read'];
const reader: Permission[] = [...everyone, 'trends.read', 'guidance.read', 'codeOrange.read', 'screen.read', 'sightings.answer'];
const youthWorker: Permission[] = [
  ...reader,
  'observations.log',
  'observations.read',
  'observations.source',
  'tags.correct',
  'trends.edit',
  'signals.read',
  'feeds.read',
];
const alerting: Permission[] = ['codeOrange.draft', 'codeOrange.approve', 'signals.answer', 'trends.merge'];

const allowed: Record<Role, Permission[]> = {
  youth_worker: youthWorker,
  host: [...youthWorker, ...alerting, 'meetings.run'],
  editor: [...youthWorker, ...alerting, 'guidance.edit', 'guidance.adopt', 'feeds.manage', 'tagging.teach'],
  school_contact: reader,
  partner: [...reader, 'observations.log', 'observations.read', 'signals.read'],
  admin: [...everyone, 'people.read', 'people.manage', 'feeds.read', 'feeds.manage', 'tagging.teach'],
  privacy_officer: [...everyone, 'people.read', 'audit.read'],
};

/** All that somebody with these roles may do. */
export function permissionsOf(roles: readonly Role[]): Set<Permission> {
  return new Set(roles.flatMap((role) => allowed[role]));
}

const roleWords: [Role, string][] = [
  [Role.editor, 'redacteur van de werkgroep'],
  [Role.host, 'gastheer van het inloopuur'],
  [Role.youth_worker, 'online jongerenwerker'],
  [Role.admin, 'functioneel beheerder'],
];

/** Who did something, by role, where no people are named. */
export const roleInWords = (roles: readonly Role[]): string =>
  roleWords.find(([role]) => roles.includes(role))?.[1] ?? 'medewerker';
