import { Injectable } from '@nestjs/common';
import type { HealthIndicatorResult } from '@nestjs/terminus';

/** What a stage tells whoever looks at /health; figures and moments only, no contents. */
export type HealthNote = () => Record<string, string | number | null>;

/** What stages show at /health besides whether this instance works. A note never makes an instance unhealthy. */
@Injectable()
export class HealthNotes {
  private readonly notes = new Map<string, HealthNote>();

  add(name: string, note: HealthNote): void {
    this.notes.set(name, note);
  }

  all(): HealthIndicatorResult {
    return Object.fromEntries([...this.notes].map(([name, note]) => [name, { status: 'up' as const, ...note() }]));
  }
}
