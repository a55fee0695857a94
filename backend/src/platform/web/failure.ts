/** What may be known of a failure outside the place where it happened. */
export interface Failure {
  name: string;
  message: string;
  /** Only where in the code it was: the lines 'at …'. */
  stack: string;
  code?: string;
}

/**
 * A failure without the values that it was about: a message of PostgreSQL repeats what it could not read, and an error of TypeORM
 * carries the parameters of its statement, which are the words that somebody typed.
 */
export function failureOf(error: Error): Failure {
  const stack = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { name: error.name, message: error.message.replace(/: ".*"/su, ': …'), stack, ...code };
}

/** The same in one text. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown failure';
  const { name, message, stack } = failureOf(error);
  return `${name}: ${message}\n${stack}`;
}

/** Only which failure it was: its name, with its code if it has one (of PostgreSQL the SQLSTATE). */
export function nameOfFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown failure';
  const { name, code } = failureOf(error);
  return code === undefined ? name : `${name} ${code}`;
}
