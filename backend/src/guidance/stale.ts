import { Certainty, type Level } from '../trends/trend.entity.js';
import { dayInWords } from './drafting/evidence.js';
import type { GuidanceStatus } from './guidance.entity.js';
import { levelName } from './drafting/words.js';

/** What happened around a handreiking since it was vastgesteld. */
export interface Since {
  status: GuidanceStatus;
  version: number;
  adoptedVersion: number | null;
  expiredReason: string | null;
  reviewBefore: Date | null;
  adopted: { level: Level; certainty: Certainty | null } | null;
  trend: { level: Level; certainty: Certainty } | null;
  newEvidence: boolean;
}

/** Why a handreiking asks for another look, in one or more sentences; null when it does not. `inside` tells what the trend does. */
export function staleSentence(since: Since, now: Date, inside: boolean): string | null {
  const { status, adoptedVersion, expiredReason, reviewBefore } = since;
  if (status === 'expired')
    return `Deze handreiking is vervallen. Gebruik haar niet meer.${expiredReason ? ` Reden: ${expiredReason}` : ''}`;
  if (status === 'concept') return adoptedVersion ? `Dit is een nieuw concept. Scholen zien nog versie ${adoptedVersion}.` : null;
  const changes = trendChanges(since);
  const reasons = inside ? changes : changes.length > 0 ? ['De werkgroep kijkt deze handreiking opnieuw na.'] : [];
  if (reviewBefore && reviewBefore < now)
    reasons.unshift(`Deze handreiking moest vóór ${dayInWords(reviewBefore)} opnieuw bekeken worden.`);
  return reasons.length > 0 ? reasons.join(' ') : null;
}

function trendChanges({ adopted, trend, newEvidence }: Since): string[] {
  if (!adopted || !trend) return [];
  const refuted = trend.certainty === Certainty.refuted && adopted.certainty !== Certainty.refuted;
  return [
    refuted ? 'De trend is intussen weerlegd.' : '',
    trend.level === adopted.level ? '' : `De kleur ging van ${levelName[adopted.level]} naar ${levelName[trend.level]}.`,
    newEvidence ? 'Sinds het vaststellen kwamen er waarnemingen bij.' : '',
  ].filter(Boolean);
}
