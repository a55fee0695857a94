/** Why a trend is on the agenda. */
export type Reason = 'pending' | 'review' | 'rising' | 'orange' | 'new';

interface Discussable {
  level: string;
  reviewAt: string | null;
  firstSeen: string;
  pendingLevel: unknown;
  momentum: { direction: string; ratio: number };
}

const ORDER: readonly Reason[] = ['pending', 'rising', 'new', 'orange', 'review'];

/** The trends to discuss with the reasons why, most pressing first; `since` is the last inloopuur. What did not change is left out. */
export function toDiscuss<T extends Discussable>(
  trends: readonly T[],
  since: string,
  now: Date,
): { trend: T; reasons: Reason[] }[] {
  return trends
    .map((trend) => ({ trend, reasons: reasonsOf(trend, since, now) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => weight(a.reasons) - weight(b.reasons) || b.trend.momentum.ratio - a.trend.momentum.ratio);
}

function reasonsOf(trend: Discussable, since: string, now: Date): Reason[] {
  const { level, reviewAt, firstSeen, pendingLevel, momentum } = trend;
  const endOfToday = new Date(now).setHours(23, 59, 59, 999);
  const found: Record<Reason, boolean> = {
    pending: Boolean(pendingLevel),
    rising: momentum.direction === 'rising',
    new: momentum.direction === 'new' || Date.parse(firstSeen) > Date.parse(since),
    orange: level === 'orange' || level === 'red',
    review: reviewAt !== null && Date.parse(reviewAt) <= endOfToday,
  };
  return ORDER.filter((reason) => found[reason]);
}

const weight = (reasons: readonly Reason[]) => ORDER.indexOf(reasons[0]!) - reasons.length / 10;
