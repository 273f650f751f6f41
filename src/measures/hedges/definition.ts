import type { Definition } from '../../model/measure.ts';

export const definition: Definition = {
  id: 'hedges',
  title: 'Words that hold back',
  means:
    'Words by which the outlet itself leaves open whether something is so: “may”, “possibly”, “it remains to be seen”. What others say, hedged or not, doesn’t count.',
  counts: 'hedges in the outlet’s own voice',
  of: 'words in the outlet’s own voice',
  limits: [
    'A word counts wherever it stands: “could” of a past ability is counted, too.',
    'More hedges mean neither better nor worse reporting: a forecast needs them, a court report doesn’t.',
  ],
  papers: [
    'Hyland (2005), Metadiscourse: Exploring Interaction in Writing. Continuum.',
    'Recasens, Danescu-Niculescu-Mizil and Jurafsky (2013), Linguistic Models for Analyzing and Detecting Biased Language. ACL.',
  ],
};
