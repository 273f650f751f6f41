/** Hebrew, Arabic and the other scripts that run from right to left. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A name set apart in a line of text (Unicode's first-strong isolate), so that two from right to left keep their order. */
export const isolated = (name: string): string => (fromRight.test(name) ? `\u2068${name}\u2069` : name);
