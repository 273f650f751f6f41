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
  /** Articles that told of it and were withdrawn since, by id. */
  withdrawn?: string[];
  /** Articles that told of it in an earlier text, and whose latest doesn't, by that one's id. */
  rewritten?: string[];
  /** Events near it in time, nearest first, by id. */
  nearest: string[];
}
