/** Where to go with a signal about one child. */
export interface Route {
  title: string;
  reason: string;
  steps: readonly { who: string; what: string; contact: string | null }[];
}
