import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { link } from '../../../src/link/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = {
  ...readKnowledge(null),
  actors: [
    { id: 'lu-weiguo', name: 'Lu Weiguo', kind: 'person' as const, aliases: ['陆卫国', 'لو ويقوه'], offices: [] },
  ],
};
const actorsOf = (...texts: string[]) =>
  link(
    texts.map((text, i) => extract(readArticle(`a${i}.txt`, `A title of the day\n\n${text}`), knowledge)),
    knowledge,
  ).actors.map((a) => [a.id, a.name, a.mentions.flatMap((m) => m.mentions.map((x) => x.exact))]);

describe('names in any script', () => {
  test.each<[string, string, [string, string, string[]][]]>([
    [
      'an alias in another script',
      'Lu Weiguo left the town of Orr. “It was a good day,” 陆卫国 said, and لو ويقوه was glad of it.',
      [['lu-weiguo', 'Lu Weiguo', ['Lu Weiguo', '陆卫国', 'لو ويقوه']]],
    ],
    [
      'a name in brackets, and alone further on',
      'Engineer Han Peiyan (韩培言) opened the bridge. 韩培言 said that it would last.',
      [['han-peiyan', 'Han Peiyan', ['Han Peiyan', '韩培言', '韩培言']]],
    ],
    [
      'a name in Latin letters in brackets',
      'שרה לוי (Sarah Levy), a lawyer, told reporters that the case was closed.',
      [['sarah-levy', 'Sarah Levy', ['שרה לוי', 'Sarah Levy']]],
    ],
    [
      'a name of signs so rare that nobody wrote them in Latin letters',
      'Director 𥉳𪛟 opened the bridge.',
      [['25273-2a6df', '𥉳𪛟', ['𥉳𪛟']]],
    ],
    [
      'a name without capitals',
      '王小明, a deputy to the mayor, said that the ships were old.',
      [['wang-xiao-ming', '王小明', expect.arrayContaining(['王小明'])]],
    ],
    [
      'letters beyond those of the west',
      'Nguyễn Văn Đạt, the mayor of the town, met Piotr Wałęsa. Wałęsa said that it rained.',
      [
        ['nguyen-van-dat', 'Nguyễn Văn Đạt', expect.arrayContaining(['Nguyễn Văn Đạt'])],
        ['piotr-walesa', 'Piotr Wałęsa', ['Piotr Wałęsa', 'Wałęsa']],
      ],
    ],
    [
      'Cyrillic at the beginning of a sentence',
      'The dock was closed. Сергей Волков, who runs it, said that the work would take two months.',
      [['sergey-volkov', 'Сергей Волков', ['Сергей Волков']]],
    ],
    [
      'words in brackets that are no name',
      'Engineer Han Peiyan (photo) opened the bridge for the people of the town.',
      [['han-peiyan', 'Han Peiyan', ['Han Peiyan']]],
    ],
  ])('%s', (_, text, expected) => expect(actorsOf(text)).toEqual(expected));

  test('one name, composed and decomposed, is one actor', () => {
    const text = 'José Ørsted-Çelik, a captain, said that the engines were loud. Zoë Åkesson denied it.';
    const [one, other] = [text.normalize('NFC'), text.normalize('NFD')];
    expect(one).not.toBe(other);
    const actors = actorsOf(one, other);
    expect(actors.map(([id]) => id)).toEqual(['jose-orsted-celik', 'zoe-akesson']);
    for (const [, , mentions] of actors) expect(new Set(mentions)).toHaveLength(2);
  });
});
