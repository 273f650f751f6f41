import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** The tokeniser and part-of-speech tagger; loading it takes a tenth of a second, so it is done once. */
export const nlp = winkNLP(model, ['sbd', 'pos']);
