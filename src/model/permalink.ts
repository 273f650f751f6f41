/** What became of an address that was published once and at which nothing stands any more. */
export interface Former {
  /** Below the site's base: `events/x/`, or `articles/x/#claim-y`. */
  path: string;
  kind: 'event' | 'actor' | 'source' | 'article' | 'claim';
  title: string;
  /** EDTF. */
  date: string | null;
  /** The address that answers for it; null where nothing does. */
  to: string | null;
  /** Articles that reported it: those held still, by id. */
  articles: string[];
  /** Events near it in time, nearest first, by id. */
  nearest: string[];
}
