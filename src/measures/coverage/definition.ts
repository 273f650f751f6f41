import type { Definition } from '../../model/measure.ts';

export const definition: Definition = {
  id: 'coverage',
  title: 'Who tells what',
  means:
    'For each event, and for each fact and statement that belongs to it: which sources tell it in their own voice, which attribute it to somebody, and in which nothing of it was found.',
  counts: 'passages that tell it',
  of: 'sources in the edition, and articles held from each',
  limits: [
    '“Not found in the text we hold” means that the program found no passage for it, not that the outlet never reported it elsewhere.',
    'Where only an excerpt of an article is held, the table says so, because the rest may tell it.',
    'Statements are grouped by their wording; two that mean the same in very different words may stand in two rows.',
  ],
  papers: [
    'Fan et al. (2019), In Plain Sight: Media Bias Through the Lens of Factual Reporting (BASIL). EMNLP-IJCNLP.',
    'Hamborg, Donnay and Gipp (2019), Automated identification of media bias in news articles. International Journal on Digital Libraries 20.',
  ],
};
