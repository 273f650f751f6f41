import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const marksOf = (text: string, published: string | null = '2031-05-20') =>
  extract(
    readArticle(
      'a.md',
      `---\ntitle: Notes from the valley\n${published ? `published: "${published}"\n` : ''}---\n${text}\n`,
    ),
    knowledge,
  ).events.filter((e) => e.kind === 'anniversary');

describe('anniversaries', () => {
  test('stand beside the meeting that marks them, with their number and thing', () => {
    const [mark] = marksOf(
      'Rain fell. The meeting also highlighted the 40th anniversary of diplomatic relations between Peru and Kenya this year.',
    );
    expect(mark).toMatchObject({
      type: 'MARK',
      phrase: '40th anniversary of diplomatic relations between Peru and Kenya',
    });
    expect(mark!.participants).toHaveLength(2);
    expect(mark!.date?.edtf).toBe('2031');
  });

  test('“their ties” are of the two named together before', () => {
    const [mark] = marksOf(
      'Envoys from Peru and Kenya met in Lima. Both sides marked the 40th anniversary of their ties.',
    );
    expect(mark!.participants).toHaveLength(2);
  });

  test('the year in which it began is not its own', () => {
    const [mark] = marksOf('Crowds saw the 50th anniversary of the 1981 flood in the valley.');
    expect(mark!.date).toBeNull();
  });

  test('without a number it is no anniversary to link by', () => {
    expect(
      marksOf('The band played on the anniversary of the flood in Peru.').every((m) => !/^\d/.test(m.phrase ?? '')),
    ).toBe(true);
  });
});
