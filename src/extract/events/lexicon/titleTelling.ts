/** A title that asks or names a rubric tells nothing. */
export const UNTOLD = /\?|^(?:how|why|what|who|when|where|here|watch|live|update|opinion|analysis|timeline)\b/i;
