import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Refusal } from '../platform/web/errors.js';
import { ALLOW, type Permission, PUBLIC } from '../platform/web/permission.js';
import { requestOf, Viewers } from './viewer.js';

/** The global guard: nothing is open unless it says so, nothing is allowed unless it says to whom. */
@Injectable()
export class PeopleGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly viewers: Viewers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const viewer = await this.viewers.of(requestOf(context));
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) return true;
    if (!viewer) throw new Refusal('people.signInFirst');
    const anyOf = this.reflector.getAllAndOverride<Permission[] | undefined>(ALLOW, targets) ?? [];
    if (!anyOf.some((permission) => viewer.permissions.has(permission))) throw new Refusal('people.notAllowed');
    return true;
  }
}
