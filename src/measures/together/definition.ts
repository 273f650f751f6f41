import type { Definition } from '../../model/measure.ts';

export const definition: Definition = {
  id: 'together',
  title: 'Who is named together',
  means: 'In how many sentences two actors are both named, over all sources.',
  counts: 'sentences that name both',
  of: 'sentences that name at least one of them',
  limits: [
    'Two names in one sentence say that they have to do with each other, not what.',
    'Pronouns count only where the program knows whom they stand for.',
  ],
  papers: ['Wasserman and Faust (1994), Social Network Analysis: co-mention as a tie.'],
};
