import type { Definition } from '../../model/measure.ts';

export const definition: Definition = {
  id: 'labels',
  title: 'What each calls it',
  means:
    'The same thing under different names: every expression that each source uses for it, apart for the outlet’s own voice and for words that it quotes or attributes.',
  counts: 'times that the source uses the word',
  of: 'times that the source names the thing at all',
  limits: [
    'The things compared, and the names that tie a word to them, come from an editable list; words that the list doesn’t hold are found where they stand beside such a name, and can be wrong.',
    'A word that is denied (“not a military bloc”), or that names what is only feared, asked or possible (“fears of a bloc”), is counted and marked so.',
    'A later “the conflict” counts only in an article that has named the thing in full before.',
  ],
  papers: [
    'Hamborg (2020), Media Bias, the Social Sciences, and NLP: Automating Frame Analyses to Identify Bias by Word Choice and Labeling. ACL SRW.',
    'Entman (1993), Framing: Toward Clarification of a Fractured Paradigm. Journal of Communication 43(4).',
  ],
};
