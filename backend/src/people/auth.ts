import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

/** Least number of characters of a password (NCSC-NL advises long over complex). */
export const PASSWORD_LENGTH = 12;

/** The header in which our own server (never the visitor) says from which address a request comes, to limit attempts. */
export const ADDRESS_HEADER = 'x-onderstroom-address';

/** The address and secrets that signing in needs. */
export interface AuthSettings {
  publicUrl: string;
  secret: string;
  production: boolean;
}

const dates = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** Sign-in by better-auth on our own tables: scrypt passwords, sessions in the database, limited attempts. */
export function createAuth(pool: Pool, settings: AuthSettings) {
  return betterAuth({
    appName: 'Onderstroom',
    baseURL: settings.publicUrl,
    basePath: '/api/auth',
    secret: settings.secret,
    database: pool,
    telemetry: { enabled: false },
    disabledPaths: ['/update-user', '/change-email', '/delete-user', '/sign-in/social', '/link-social'],
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: PASSWORD_LENGTH },
    rateLimit: { enabled: true, customRules: { '/sign-in/email': { window: 60, max: settings.production ? 10 : 100 } } },
    user: {
      modelName: 'accounts',
      fields: { emailVerified: 'email_verified', ...dates },
      // Known to better-auth, so that it does not think that it could make accounts by itself.
      additionalFields: { organisationId: { type: 'string', required: true, input: false, fieldName: 'organisation_id' } },
    },
    session: {
      modelName: 'sessions',
      expiresIn: 60 * 60 * 24 * 7,
      fields: { userId: 'account_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...dates },
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            const { rowCount } = await pool.query('SELECT FROM accounts WHERE id = $1 AND active', [userId]);
            if (rowCount === 0) throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD' });
          },
        },
      },
    },
    account: {
      modelName: 'credentials',
      fields: {
        userId: 'account_id',
        accountId: 'external_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...dates,
      },
    },
    verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', ...dates } },
    advanced: {
      database: { generateId: () => randomUUID() },
      useSecureCookies: settings.publicUrl.startsWith('https:'),
      cookiePrefix: 'onderstroom',
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  });
}

/** better-auth as this product sets it up. */
export type Auth = ReturnType<typeof createAuth>;

/** Injection token of better-auth. */
export const AUTH = Symbol('better-auth');
