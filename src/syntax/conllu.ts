import type { ParsedSentence } from './sentenceParser.ts';
import type { Features } from './tree.ts';

const NAMES: readonly [keyof Features, string][] = [
  ['case', 'Case'],
  ['mood', 'Mood'],
  ['number', 'Number'],
  ['person', 'Person'],
  ['tense', 'Tense'],
  ['verbForm', 'VerbForm'],
  ['voice', 'Voice'],
];

const featureColumn = (features: Features): string =>
  NAMES.filter(([key]) => features[key] !== undefined)
    .map(([key, name]) => `${name}=${features[key]}`)
    .join('|') || '_';

/** A sentence in CoNLL-U (universaldependencies.org/format), with the empty line behind it. */
export function conlluOf(forms: readonly string[], tree: ParsedSentence, comments: readonly string[] = []): string {
  const rows = forms.map((form, i) =>
    [
      i + 1,
      form,
      tree.lemmas[i],
      tree.upos[i],
      tree.penn[i],
      featureColumn(tree.features[i]!),
      tree.heads[i]! + 1,
      tree.relations[i],
      '_',
      '_',
    ].join('\t'),
  );
  return [...comments.map((c) => `# ${c}`), ...rows, '', ''].join('\n');
}
