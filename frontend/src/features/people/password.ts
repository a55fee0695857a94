import { t } from '../../i18n/text.js';

/** Least number of characters of a password. */
export const SHORTEST_PASSWORD = 12;

/** What is wrong with a new password, in Dutch, or true when it is good. */
export const checkNewPassword = (password: string): string | true =>
  password.length >= SHORTEST_PASSWORD || t('people.invitation.passwordShort', { length: password.length });
