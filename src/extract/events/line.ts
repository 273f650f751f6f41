import { BARE_SUM, HALF_NUMBER, LOOSE, TRAILING } from './lexicon/line.ts';
/** A label is printed on one line; where a clause needs more, on up to `longest` characters and `mostWords` words. */
export const labelMax = 70;
export const longest = 96;
export const mostWords = 14;
/** “Trains bump” says too little; who has a name may do it alone: “Nordika forms”. */
const fewestWords = 3;

/** Whether words break off: “administration of”. */
export const isLoose = (words: string): boolean => LOOSE.test(words) || HALF_NUMBER.test(words) || BARE_SUM.test(words);

const count = (line: string, mark: RegExp): number => (line.match(mark) ?? []).length;

/** Whether each mark that opens closes, and none closes before it opened. */
export const isBalanced = (line: string): boolean => !/[“”"`'‘’(),]/.test(line) || isBalancedByMarks(line);

const isBalancedByMarks = (line: string): boolean =>
  count(line, /“/g) === count(line, /”/g) &&
  line.indexOf('“') <= line.indexOf('”') &&
  count(line, /"/g) % 2 === 0 &&
  count(line, /``/g) === count(line, /''/g) &&
  // An apostrophe that closes a word may close a quotation, too.
  count(line, /(?<![\p{L}\p{N}])['‘](?=\p{L})/gu) <= count(line, /(?<=[\p{L}\p{N}.,!?])['’](?![\p{L}\p{N}])/gu) &&
  count(line, /\(/g) === count(line, /\)/g) &&
  // “We stay,’, Ruiz says”: two commas belong to two sentences.
  !/,['’”"]{0,2},/.test(line);

/** “At around 4”: an hour of which half of the day is cut off. */
const HOUR = /\bat (?:around |about )?\d{1,2}$/;

/** Whether words make a line that one can print: whole, of one piece, without marks of a page's making, not too long. */
export const isLine = (line: string, most = longest, named = false): boolean =>
  line.length <= most &&
  isBetween(line.split(' ').length, named ? fewestWords - 1 : fewestWords, mostWords) &&
  isBalanced(line) &&
  !isLoose(line) &&
  !HOUR.test(line) &&
  !/[#|<>•…@]|https?:|^(?:and|or|but|of)\b/i.test(line);

const isBetween = (n: number, least: number, most: number): boolean => n >= least && n <= most;
export const withoutTrailing = (line: string): string => line.replace(TRAILING, '');

/** Numbers whose comma, point or colon has a space behind it: “2, 000”, “£1. 7m”, “9: 25”. */
const TORN = /(?<!\d)(\d{1,3}) ?(?:(,) (?=\d{3}(?!\d))|([.:]) (?=\d{1,2}(?!\d)))/g;
/** “18:40 Power is back”: by the clock of a running report. */
const CLOCK = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{3,4})?[\s*:–—-]+(?=\p{Lu})/u;
export const withWholeNumbers = (line: string): string =>
  line
    .replace(CLOCK, '')
    .replace(TORN, '$1$2$3')
    .replace(/(?<=\d ?)([ap])\. ?m\b\.?/g, '$1.m.');

/** A name like “iKole” stays as it is. */
export const upperFirst = (s: string): string => (/^\p{Ll}\p{Lu}/u.test(s) ? s : s && s[0]!.toUpperCase() + s.slice(1));
