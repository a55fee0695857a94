import { t, tn } from '../../i18n/text.js';

/** What the list needs to know of a handreiking. */
interface Listed {
  title: string;
  status: string;
  stale: string | null;
}

/** The groups of the list, in the order in which they ask for work. */
export const GUIDANCE_GROUPS = ['stale', 'concept', 'adopted', 'expired'] as const;
export type GuidanceGroup = (typeof GUIDANCE_GROUPS)[number];

/** Where a handreiking stands: an adopted one that is out of date asks to be looked at again. */
export function groupOf({ status, stale }: Listed): GuidanceGroup {
  if (status === 'expired') return 'expired';
  if (status === 'adopted') return stale ? 'stale' : 'adopted';
  return 'concept';
}

/** The handreikingen of each group by title; groups without any are left out. */
export function groupGuidances<Item extends Listed>(items: readonly Item[]): { group: GuidanceGroup; items: Item[] }[] {
  return GUIDANCE_GROUPS.map((group) => ({
    group,
    items: items.filter((item) => groupOf(item) === group).sort((a, b) => a.title.localeCompare(b.title, 'nl')),
  })).filter(({ items: found }) => found.length > 0);
}

/** The list in one to three sentences. */
export function guidanceSummary(items: readonly Listed[]): string {
  const count = (group: GuidanceGroup) => items.filter((item) => groupOf(item) === group).length;
  const adopted = count('adopted') + count('stale');
  const parts = [
    count('stale') && tn('guidance.lead.stale', count('stale')),
    adopted ? tn('guidance.lead.adopted', adopted) : t('guidance.lead.none'),
    count('concept') && tn('guidance.lead.concept', count('concept')),
  ];
  return parts.filter(Boolean).join(' ');
}
