/** A run of tokens, `last` exclusive. */
export interface Run {
  first: number;
  last: number;
}
