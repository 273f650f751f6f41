/**
 * Words by which a writer withholds full commitment to a statement: the epistemic verbs, adverbs, adjectives and approximators
 * that Hyland (2005, appendix) and Recasens et al. (2013) count, in the cue language of `model/cue.ts`. General English only;
 * words that are more often no hedge (`about` before a noun, `like`, `will`) are left out.
 */
export const hedgeWords: readonly string[] = [
  ...['might', 'may', 'could', 'would', 'can potentially'],
  ...['apparent', 'apparently', 'appear|seem to', 'it|there appear|seem', 'appear|seem that', 'arguably', 'allegedly', 'reportedly'],
  ...['possible', 'possibly', 'possibility', 'potentially', 'perhaps', 'maybe', 'presumably', 'presumable', 'supposedly'],
  ...['probable', 'probably', 'probability', 'likely', 'unlikely', 'plausible', 'plausibly', 'uncertain', 'uncertainly', 'unclear'],
  ...['conceivably', 'ostensibly', 'seemingly', 'purportedly', 'tentatively', 'doubtful', 'debatable'],
  ...['suggest that', 'indicate that', 'imply that', 'assume that', 'presume that', 'speculate', 'suspect that', 'tend|tends|tended to'],
  ...['somewhat', 'relatively', 'fairly', 'largely', 'mainly', 'mostly', 'partly', 'partially', 'generally', 'typically', 'roughly'],
  ...['approximately', 'around [NUM]', 'about [NUM]', 'almost', 'nearly', 'virtually', 'essentially', 'broadly', 'usually'],
  ...['to some|certain extent', 'in part', 'in general', 'in =most cases', 'in =some cases', 'sort|kind of a?', 'as if', 'as though'],
  ...['remain to be seen', 'yet to be seen', 'not yet clear', 'viewed as', 'seen as', 'regarded as', 'believed to', 'thought to'],
  ...['expected to', 'said to', 'in my|our opinion|view', 'from this perspective'],
];
