import { createRequire } from 'node:module';
import winkNLP, { type Document } from 'wink-nlp';
import its from 'wink-nlp/src/its.js';

export { its };

/** The words of wink's model, by number and by spelling; those that it has met are added behind its own. */
interface Words {
  list: string[];
  hash: Record<string, number>;
}
interface Tagger {
  nlp: ReturnType<typeof winkNLP>;
  words: Words;
  /** So many words the model knows: the number of one that it has met since is higher. */
  own: number;
  /** Up to here the words have been forgotten, or are the model's own. */
  clean: number;
}

/** wink-nlp packs the number of a word into twenty bits. */
const full = 2 ** 20 - 2 ** 16;

function load(): Tagger {
  const model = createRequire(import.meta.url)(
    'wink-eng-lite-web-model',
  ) as typeof import('wink-eng-lite-web-model').default;
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
  return { nlp, words, own: words.list.length, clean: words.list.length };
}

let held: Tagger | undefined;
/** Loading takes a quarter of a second, so it is done once in a long while, and not before a text is read: kept readings need none. */
function loaded(): Tagger {
  if (!held || held.words.list.length > full) held = load();
  return held;
}

/** Whether the number of a word is that of one which the model knows of itself. */
export const isOwnWord = (id: number): boolean => id < loaded().own;

/**
 * Tokens, sentences and parts of speech of a text. The tagger takes a word that it has met for one of its own (an earlier
 * `Clinton's)` would keep a later `Clinton's` whole), so it forgets: what is read mustn't hang on what was read before.
 */
export function readDoc(text: string): Document {
  const tagger = loaded();
  const { list, hash } = tagger.words;
  for (; tagger.clean < list.length; tagger.clean++) delete hash[list[tagger.clean]!];
  return tagger.nlp.readDoc(text);
}
