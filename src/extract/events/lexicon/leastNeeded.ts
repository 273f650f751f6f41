/** Adverbs without which a sentence says something else. */
export const WEIGHTY =
  /^(?:not|n['’]t|never|no|hardly|barely|nearly|almost|partly|allegedly|reportedly|apparently|supposedly|probably|possibly|perhaps|maybe|likely|only|falsely|about|around|up|down|out|off|back|away|home|abroad|together|apart|against|how|why|where|when)$/i;

/** What joins clauses and phrases without which the rest is no longer true. */
export const CONDITION = /^(?:if|unless|until|whether|than|lest|provided|except|without|accord|per)$/i;

export const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|tomorrow|earlier|later|also)$/i;

export const PERCEIVING = /^(?:see|hear|watch|find|catch|leave|keep|send)$/;
