import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { englishModel } from '../syntax/model.ts';
import { sentenceParser } from '../syntax/sentenceParser.ts';
import { type Place, tokenise } from '../syntax/tokenise.ts';
import { articleOf } from './corpus.ts';

/** Articles that are parsed, and rounds, of which the last counts: by then the code is warm. */
const ARTICLES = 60;
const ROUNDS = 5;

/** How fast trees are grown on one core: a line of Markdown, in thousands of tokens a second of CPU time. */
export function syntaxSpeed(): string {
  const before = held();
  const began = performance.now();
  const parse = sentenceParser(englishModel());
  const loading = performance.now() - began;
  const stretches = Array.from({ length: ARTICLES }, (_, i) =>
    articleOf(i, ARTICLES).text.replace(/^---\n[\s\S]*?\n---\n/, ''),
  ).flatMap((text) =>
    [...text.matchAll(/[^.!?\n]+[.!?”]*/g)].map((m): [string, Place] => [
      text,
      { start: m.index, end: m.index + m[0].length },
    ]),
  );
  const tokensOf = () =>
    stretches.map(([text, { start, end }]) => tokenise(text, start, end).map((p) => text.slice(p.start, p.end)));
  const sentences = tokensOf();
  const tokens = sentences.reduce((n, forms) => n + forms.length, 0);
  const thousands = (work: () => void): string => {
    let seconds = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const from = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(from);
      seconds = (user + system) / 1e6;
    }
    return (tokens / 1000 / seconds).toFixed(0);
  };
  const parsing = thousands(() => {
    for (const forms of sentences) parse(forms);
  });
  const tokenising = thousands(tokensOf);
  const memory = held() - before;
  return `Trees, one core, warm: ${parsing} thousand tokens a second from tokens; cutting text into tokens: ${tokenising} thousand. Loading: ${loading.toFixed(0)} ms. Held in memory by the trees: ${(memory / 2 ** 20).toFixed(0)} MB.\n`;
}

/** Bytes that this process holds, after what is no longer needed was let go: objects, columns, the network's memory. */
function held(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
