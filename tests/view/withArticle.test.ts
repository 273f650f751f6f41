import { expect, test } from 'vitest';
import { withArticle } from '../../src/view/withArticle.ts';

test('within a sentence a name has the article that English gives it', () => {
  expect(
    ['United States', 'UK', 'Czech Republic', 'Tarsian harbour ministry', 'Water Authority'].map(withArticle),
  ).toEqual([
    'the United States',
    'the UK',
    'the Czech Republic',
    'the Tarsian harbour ministry',
    'the Water Authority',
  ]);
  expect(['Norway', 'Ida Falk', 'Union Street', 'the Harbour Office'].map(withArticle)).toEqual([
    ...['Norway', 'Ida Falk', 'Union Street', 'the Harbour Office'],
  ]);
});
