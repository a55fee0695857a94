import { Body, Controller, Inject, NotFoundException, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createHmac } from 'node:crypto';
import { Public } from '../platform/web/permission.js';
import { Settings } from '../platform/settings.js';
import { AUTH, type Auth } from './auth.js';
import { Role } from './roles.js';

/** The address of the demo account of a role. */
export const demoEmail = (role: Role): string => `${role.replace('_', '-')}@demo.onderstroom.invalid`;

/** The password of a demo account: nobody needs to know it, and it differs on every machine. */
export const demoPassword = (secret: string, role: Role): string =>
  createHmac('sha256', secret).update(`demo ${role}`).digest('base64url');

/** One click signs in as a role, in the demonstration region only. */
@Controller('api/demo')
export class DemoSignInController {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly settings: Settings,
  ) {}

  @Post('sign-in')
  @Public()
  async signIn(@Body() body: { role?: unknown } | undefined, @Res() response: Response): Promise<void> {
    const role = Object.values(Role).find((known) => known === body?.role);
    if (!this.settings.demo || !role) throw new NotFoundException();
    const answer = await this.auth.api.signInEmail({
      body: { email: demoEmail(role), password: demoPassword(this.settings.secret, role) },
      asResponse: true,
    });
    for (const cookie of answer.headers.getSetCookie()) response.append('set-cookie', cookie);
    response.status(answer.status).json({ signedIn: answer.ok });
  }
}
