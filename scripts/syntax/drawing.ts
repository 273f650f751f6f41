import type { ParsedSentence } from '../../src/syntax/sentenceParser.ts';

/** A sentence's tree for the terminal: a line a word in the order of the text, the arcs to the left of it. */
export function drawTree(forms: readonly string[], { heads, relations, upos }: ParsedSentence): string {
  const depthOf = (i: number): number => {
    let depth = 0;
    for (let at = heads[i]!; at >= 0; at = heads[at]!) depth++;
    return depth;
  };
  const wide = Math.max(...forms.map((f) => f.length));
  return forms
    .map((form, i) => {
      const head = heads[i]!;
      const branch = `${'  '.repeat(depthOf(i))}${head < 0 ? '●' : head > i ? '╭' : '╰'}`;
      const of = head < 0 ? '' : ` of ${forms[head]}`;
      return `${form.padEnd(wide)}  ${upos[i]!.padEnd(5)}  ${branch} ${relations[i]}${of}`;
    })
    .join('\n');
}
