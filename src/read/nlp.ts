import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document } from 'wink-nlp';

/** The words of wink's model, by number and by spelling; those that it has met are added behind its own. */
interface Words {
  list: string[];
  hash: Record<string, number>;
}
interface Tagger {
  nlp: ReturnType<typeof winkNLP>;
  words: Words;
  /** Up to here the words have been forgotten, or are the model's own. */
  clean: number;
}

/** wink-nlp packs the number of a word into twenty bits. */
const full = 2 ** 20 - 2 ** 16;

function load(): Tagger {
  let core: { features: { lexeme: Words } } | undefined;
  const watched = {
    ...model,
    core: () => {
      core = (model as unknown as { core(): typeof core }).core();
      return core;
    },
  };
  const nlp = winkNLP(watched as typeof model, ['sbd', 'pos']);
  const words = core!.features.lexeme;
  return { nlp, words, clean: words.list.length };
}

/** Loading takes a tenth of a second, so it is done once in a long while. */
let tagger = load();

/** So many words the model knows: the number of one that it has met since is higher. */
export const ownWords = tagger.clean;

export const { its } = tagger.nlp;

/**
 * Tokens, sentences and parts of speech of a text. The tagger takes a word that it has met for one of its own (an earlier
 * `Clinton's)` would keep a later `Clinton's` whole), so it forgets: what is read mustn't hang on what was read before.
 */
export function readDoc(text: string): Document {
  if (tagger.words.list.length > full) tagger = load();
  const { list, hash } = tagger.words;
  for (; tagger.clean < list.length; tagger.clean++) delete hash[list[tagger.clean]!];
  return tagger.nlp.readDoc(text);
}
