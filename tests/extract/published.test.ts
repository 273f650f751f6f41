import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { inferPublished } from '../../src/extract/published.ts';
import type { LocalActor } from '../../src/model/actor.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const nothing = readKnowledge(null);
const published = (text: string, front = '') =>
  extract(readArticle('a.txt', front ? `---\n${front}\n---\n${text}` : text), nothing).article.published;

describe('when an article was published', () => {
  it('is what front matter states before all else', () => {
    expect(published('Published: 3 March 2024\nThe gates opened on 1 March 2024.', 'published: 2024-03-04')).toEqual({
      edtf: '2024-03-04',
      min: '2024-03-04',
      max: '2024-03-04',
      basis: 'front-matter',
    });
  });
  it('is what a byline states, not its update', () => {
    expect(
      published('Gates open at Halden\nUpdated: 5 March 2024 | Published: 3 March 2024\nThe gates opened.'),
    ).toMatchObject({
      edtf: '2024-03-03',
      basis: 'stated',
    });
  });
  it('is about the day of an update where only that is printed', () => {
    expect(published('Gates open at Halden\nUpdated: 5 March 2024 10:04\nThe gates opened.')).toMatchObject({
      edtf: '2024-03-05~',
      basis: 'inferred',
    });
  });
  it('is not before the latest day told of', () => {
    expect(published('The gates of the dam opened on 1 March 2024.')).toEqual({
      edtf: '2024-03-01/..',
      min: '2024-03-01',
      max: '9999-12-31',
      basis: 'inferred',
      why: 'the latest day told of is 1 March 2024',
    });
  });
  it('is not before its footnotes were looked up', () => {
    const text =
      'The gates opened in January 2024.[1] Nobody protested.\n[1] “Gates”, Halden Courier, https://courier.example/gates, (Date Accessed: 07.03.2024).';
    expect(published(text)).toMatchObject({ edtf: '2024-03-07/..', why: 'a footnote was looked up on 7 March 2024' });
  });
  it('is the month that its address holds', () => {
    expect(published('The gates opened.', 'url: https://courier.example/2024/03/gates')).toMatchObject({
      edtf: '2024-03',
      basis: 'inferred',
    });
  });
  it('is not known where nothing bounds it', () => {
    expect(published('The gates of the dam opened on Monday.')).toBeNull();
  });
});

describe('the offices that people hold', () => {
  const knowledge = {
    ...nothing,
    actors: [
      {
        id: 'ines-moor',
        name: 'Ines Moor',
        kind: 'person' as const,
        aliases: [],
        offices: [
          { title: 'water minister', country: 'AAA', from: '2023-05-01', to: '2024-06-30' },
          { title: 'mayor of Halden', from: '2019', to: '2023-04' },
        ],
      },
    ],
  };
  const actor = (exact: string): LocalActor => ({
    key: 'moor',
    name: 'Ines Moor',
    kind: 'person',
    known: 'ines-moor',
    country: null,
    offices: [{ start: 0, end: exact.length, exact, office: 'minister of water', country: 'AAA' }],
    mentions: [],
  });
  const article = readArticle('a.txt', 'Minister of Water Ines Moor opened the gates of the dam.');

  it('bound the day on both sides', () => {
    expect(inferPublished(article, [actor('Minister of Water Ines Moor')], knowledge)).toEqual({
      edtf: '2023-05-01/2024-06-30',
      min: '2023-05-01',
      max: '2024-06-30',
      basis: 'inferred',
      why: 'Ines Moor is called water minister, an office taken in May 2023; Ines Moor is called water minister, an office left in June 2024',
    });
  });
  it('tell nothing of someone who held them once', () => {
    expect(inferPublished(article, [actor('former Minister of Water Ines Moor')], knowledge)).toBeNull();
  });
});
