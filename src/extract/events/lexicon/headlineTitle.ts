/** A title that asks, quotes, names its rubric or is cut says less than one that tells. */
export const UNTOLD =
  /[?|…“"#]|\.\.\.|^.{0,12}:|^(?:how|why|what|who|when|where|here|here's|here’s|watch|the morning|live|update|opinion|analysis)\b/i;
