/** Words that begin with an apostrophe, which is no opening mark. */
export const CLIPPED = /^(?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n\b|cuz\b|round\b|neath\b)/i;
