import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const changesOf = (text: string) => {
  const { events, actors } = extract(
    readArticle(
      'a.md',
      `---\ntitle: Notes from the valley\npublished: "2031-05-20"\n---\nRain fell on the hills of the valley.\n\n${text}\n`,
    ),
    knowledge,
  );
  return events.flatMap((e) => (e.taker ? [`${actors.find((a) => a.key === e.taker)!.name}: ${e.kind}`] : []));
};

describe('offices taken and left', () => {
  test.each([
    [
      'Minister Ana Ruiz, one of the youngest in the cabinet, exited after a short period in office.',
      'Ana Ruiz: departure',
    ],
    ['Minister Ana Ruiz resigned over the dam.', 'Ana Ruiz: departure'],
    ['Minister Ana Ruiz stepped down over the dam.', 'Ana Ruiz: departure'],
    ['President Paul Lind sacked Minister Ana Ruiz over the dam.', 'Ana Ruiz: departure'],
    ['Minister Ana Ruiz spoke. Ruiz’s appointment came two months later.', 'Ana Ruiz: appointment'],
    ['Ana Ruiz was named foreign minister of Norland.', 'Ana Ruiz: appointment'],
    ['Ana Ruiz took office in a quiet ceremony.', 'Ana Ruiz: appointment'],
    ['Minister Ana Ruiz took over the ministry in a quiet ceremony.', 'Ana Ruiz: appointment'],
    ['The Lorvik Rovers fired coach Ana Ruiz on Saturday.', 'Ana Ruiz: departure'],
    ['Rovers coach Ana Ruiz was fired on Saturday.', 'Ana Ruiz: departure'],
    ['Ana Ruiz was fired over the leak from the mill.', 'Ana Ruiz: departure'],
    ['Newly appointed Minister Ana Ruiz spoke of the dam.', 'Ana Ruiz: appointment'],
  ])('%s', (text, expected) => {
    expect(changesOf(text)).toEqual([expected]);
  });

  test.each([
    'Minister Ana Ruiz left the office at six and went home.',
    'Minister Ana Ruiz left for Bern.',
    'Minister Ana Ruiz took a train. Minister Paul Lind named three conditions.',
    'Ministers leave office when they lose. Ana Ruiz quit smoking.',
    'Police fired at Ana Ruiz on Saturday.',
    'Ana Ruiz was fired on by police in Lorvik.',
    'Guards of Paul Lind fired a rocket over Lorvik, Ana Ruiz told police.',
    'Minister Ana Ruiz removed the stones with her own hands.',
  ])('no office: %s', (text) => {
    expect(changesOf(text)).toEqual([]);
  });
});

test('what an article leads with is an office lost, where the verb alone would be a shot', () => {
  const article = readArticle(
    'lead.md',
    '---\npublished: 2031-05-07\n---\nThe Rovers fired coach Ana Ruiz on Saturday.\n',
  );
  const { events } = extract(article, readKnowledge(null));
  expect(events.map((e) => [e.kind, e.lead])).toEqual([['departure', true]]);
});
