import type { Definition } from '../../model/measure.ts';

export const definition: Definition = {
  id: 'prominence',
  title: 'How high up it stands',
  means:
    'Where a source first comes to speak of an event, a statement or an actor: in the headline, in the first paragraph, or in which quarter of the text.',
  counts: 'articles in which it first appears there',
  of: 'articles of the source that tell it',
  limits: [
    'A headline counts where it stands in the text held; for people, states and bodies also where only the article’s title is known.',
    'Quarters are counted in words of the article without navigation, captions and footnotes.',
  ],
  papers: ['van Dijk (1988), News as Discourse: what stands first is what the news holds for most relevant.'],
};
