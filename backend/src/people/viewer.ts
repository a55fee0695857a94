import { createParamDecorator, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { fromNodeHeaders } from 'better-auth/node';
import type { IncomingMessage } from 'node:http';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import type { Permission } from '../platform/web/permission.js';
import { Account } from './account.entity.js';
import { AUTH, type Auth } from './auth.js';
import type { Organisation } from './organisation.entity.js';
import { permissionsOf, type Role } from './roles.js';

/** The signed-in person behind a request: who, from where, and what is allowed. */
export interface Viewer {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  permissions: Set<Permission>;
  organisation: Organisation;
  region: string;
}

/** A request that remembers its viewer, so that it is looked up once. */
export type ViewedRequest = IncomingMessage & { lookup?: Promise<Viewer | null>; lookedUp?: number; viewer?: Viewer | null };

/** How long a live channel trusts what it knew of its viewer, in milliseconds. */
const TRUST = 5_000;

/** Finds out who is behind a request. */
@Injectable()
export class Viewers {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The viewer of a request, or null when nobody (or somebody who may no longer come in) is signed in. */
  async of(request: ViewedRequest): Promise<Viewer | null> {
    return (request.viewer = await (request.lookup ??= this.lookUp(request)));
  }

  /**
   * The viewer behind a live channel, looked up anew at most every five seconds; null when that person has signed out, may no
   * longer come in, went to another region or lost this permission since the channel was opened.
   */
  async still(request: ViewedRequest, { id, region }: Viewer, permission: Permission): Promise<Viewer | null> {
    if (this.clock.now().getTime() - (request.lookedUp ?? 0) >= TRUST) request.lookup = this.lookUp(request);
    const viewer = await this.of(request);
    return viewer?.id === id && viewer.region === region && viewer.permissions.has(permission) ? viewer : null;
  }

  private lookUp(request: ViewedRequest): Promise<Viewer | null> {
    request.lookedUp = this.clock.now().getTime();
    return this.find(request);
  }

  private async find(request: ViewedRequest): Promise<Viewer | null> {
    if (!request.headers.cookie) return null;
    const session = await this.auth.api.getSession({ headers: fromNodeHeaders(request.headers) });
    if (!session) return null;
    const account = await this.database.manager.findOne(Account, {
      where: { id: session.user.id, active: true },
      relations: { organisation: true },
    });
    return account ? viewerOf(account) : null;
  }
}

/** The viewer that an account gives. */
export function viewerOf(account: Account): Viewer {
  const { id, name, email, roles, organisation } = account;
  return { id, name, email, roles, organisation, region: organisation.region, permissions: permissionsOf(roles) };
}

/** The request behind a GraphQL or HTTP call. */
export function requestOf(context: ExecutionContext): ViewedRequest {
  if (context.getType<string>() === 'graphql')
    return GqlExecutionContext.create(context).getContext<{ req: ViewedRequest }>().req;
  return context.switchToHttp().getRequest<ViewedRequest>();
}

/** The viewer as a parameter of a resolver; the guard has made sure that there is one, unless the door is @Public(). */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).viewer);
