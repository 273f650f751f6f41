import {
  isBalanced,
  isLoose,
  labelMax,
  longest,
  mostWords,
  upperFirst,
  withWholeNumbers,
} from '../../extract/events/line.ts';

/** A sentence of which no line could be made, as a label: quoted whole or up to a phrase. */
export function sentenceLabel(words: string): string {
  const sentence = withWholeNumbers(words.replace(/\s+/g, ' ')).replace(/[.;,]$/, '');
  return isBalanced(sentence) ? quoted(sentence.length <= TWO_LINES ? sentence : openingOf(sentence)) : cutOf(sentence);
}

/** Of a sentence of which nothing better can be made all is printed, where two lines hold it. */
const TWO_LINES = 150;

/** Else its first words, up to one that opens a phrase or clause. */
function openingOf(sentence: string): string {
  const words = sentence.split(' ');
  for (let end = mostWords; end > FEWEST_WORDS; end--) {
    const line = words
      .slice(0, end)
      .join(' ')
      .replace(/[,;:–—-]{1,2}$/, '');
    const goesOn = /[,;]$/.test(words[end - 1]!) || OPENS.test(words[end]!);
    if (
      goesOn &&
      !BEGUN.test(line) &&
      !(HALF.test(line) && OPENS.test(words[end]!)) &&
      !isLoose(line) &&
      isBalanced(line) &&
      line.length <= longest
    )
      return line;
  }
  return cutOf(sentence);
}
/** “… that she”, “… who the two”: a clause that has its subject at most. */
const BEGUN = /\b(?:that|who|whom|which|because|since|when|while|after|before|if|whether|how|why)(?: \S{1,40}){0,2}$/i;
/** “… was arrested in connection (with)”: a bare noun behind a preposition may be half of a longer one. */
const HALF = /\b(?:in|on|at|by|under|with|for) [a-z]{1,30}$/;
const FEWEST_WORDS = 5;
const OPENS =
  /^(?:and|but|or|after|before|when|while|as|because|since|who|which|where|that|to|in|on|at|for|with|by|from|during|under|over|into|about|against)$/;

/** Words of an article as a label, what they quote in single marks. */
export const quoted = (words: string): string =>
  `“${upperFirst(words).replace(/[“”"]/g, (q, at: number) => (q === '”' || (q === '"' && /\S/.test(words[at - 1] ?? ' ')) ? '’' : '‘'))}”`;

/** The first words of a text that fit. */
export function cutOf(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:But|And|Or|So|Yet) /, '');
  if (line.length <= labelMax) return upperFirst(line);
  const cut = line.slice(0, labelMax - 1);
  return upperFirst(`${cut.slice(0, cut.lastIndexOf(' '))}…`);
}
