import { readFileSync } from 'node:fs';
import { plainApostrophes } from '../src/model/plainApostrophes.ts';
import { sentencesOf } from '../src/read/sentences.ts';
import { conlluOf } from '../src/syntax/conllu.ts';
import { englishParser } from '../src/syntax/index.ts';
import { tokenise } from '../src/syntax/tokenise.ts';
import { runCommand } from './command.ts';
import { drawTree } from './syntax/drawing.ts';

await runCommand({
  name: 'npm run syntax --',
  description: 'Shows the tree that the reading sees under a sentence.',
  args: {
    sentence: { type: 'positional', required: false, description: 'a sentence, whose tree is drawn' },
    conllu: {
      type: 'boolean',
      description: 'read standard input and print CoNLL-U: one token a line, an empty line after each sentence',
    },
    text: {
      type: 'boolean',
      description: 'with --conllu: standard input is plain text, to be cut into sentences and tokens',
    },
  },
  run({ sentence, conllu, text }) {
    if (conllu || text) {
      const input = readFileSync(0, 'utf8');
      for (const forms of text ? sentencesOfText(input) : sentencesOfTokens(input))
        process.stdout.write(conlluOf(forms, englishParser()(forms), text ? [`text = ${forms.join(' ')}`] : []));
      return;
    }
    if (!sentence) throw new Error('npm run syntax: no sentence given — put one in quotation marks, or say --conllu');
    const plain = plainApostrophes(sentence);
    const forms = tokenise(plain).map((p) => plain.slice(p.start, p.end));
    console.log(drawTree(forms, englishParser()(forms)));
  },
});

function* sentencesOfTokens(input: string): Generator<string[]> {
  let forms: string[] = [];
  for (const line of `${input}\n`.split('\n')) {
    if (line.trim() !== '') forms.push(line.replace(/\r$/, ''));
    else if (forms.length) {
      yield forms;
      forms = [];
    }
  }
}

/** Paragraphs are parted by empty lines. */
function* sentencesOfText(printed: string): Generator<string[]> {
  const input = plainApostrophes(printed);
  const blocks: { kind: 'paragraph'; start: number; end: number; exact: string }[] = [];
  let at = 0;
  let open = false;
  for (const line of input.split('\n')) {
    const end = at + line.length;
    const last = blocks.at(-1);
    if (line.trim() === '') open = false;
    else if (open && last) {
      last.end = end;
      last.exact = input.slice(last.start, end);
    } else {
      blocks.push({ kind: 'paragraph', start: at, end, exact: line });
      open = true;
    }
    at = end + 1;
  }
  for (const { start, end } of sentencesOf(input, blocks).sentences)
    yield tokenise(input, start, end).map((p) => input.slice(p.start, p.end));
}
