export const POINTING = /^(?:it|so|this|that|them|him|her|these|those|such|which|what|who|he|she|they)$/;

/** What a preposition or conjunction before what is said may be: a topic, a side, a wish. */
export const TOPICAL =
  /^(?:for|against|about|on|of|with|to|as|over|that|if|whether|upon|into|from|how|why|what|by|at|toward|towards|like|than|because|unless)$/;
