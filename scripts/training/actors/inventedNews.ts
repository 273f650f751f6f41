import { viewOf } from '../../../src/extract/actors/view.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import { taggedByTrees } from '../../../src/extract/treeTags.ts';
import { readArticle } from '../../../src/read/article.ts';
import { treesOf } from '../../../src/syntax/index.ts';
import { FILLERS } from './fillers.ts';
import type { AnnotatedArticle, GoldMention } from './goldMentions.ts';

/** A linear congruential generator of its own, so that what is invented is the same each time. */
function chance(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const OPENINGS =
  'Bar Cal Dor Esk Fen Gal Hol Ist Jor Kel Lor Mar Nov Ost Pel Quo Ram Sel Tov Ulm Var Wes Xan Yar Zel Bro Dru Gri Sta Tre'.split(
    ' ',
  );
const MIDDLES = 'a e i o u an en il or ad am es'.split(' ');
const ENDINGS = 'din mar nov ska ton vik las ret gard mo ren dal bek sor tin war nia ric son well'.split(' ');

/** Short articles of invented lines, in which every name is marked as a person's, a body's or neither's. */
export function inventedNews(count: number, from: readonly string[]): AnnotatedArticle[] {
  const pick = chance(7);
  const word = (): string =>
    OPENINGS[pick(OPENINGS.length)]! + MIDDLES[pick(MIDDLES.length)]! + ENDINGS[pick(ENDINGS.length)]!;
  const of = <T>(list: readonly T[]): T => list[pick(list.length)]!;
  return Array.from({ length: count }, (_, n) => {
    const own = new Map<string, string>();
    const filled = (name: string): string => {
      if (name === 'Word') return word();
      const held = own.get(name);
      if (held && pick(2)) return held;
      const list = FILLERS[name.replace(/\d$/, '')];
      const made = list ? of(list).replace(/<(\w+)>/g, (_m, inner: string) => filled(inner)) : name;
      own.set(name, made);
      return made;
    };
    const lines = Array.from({ length: 4 }, () => of(from).replace(/<(\w+)>/g, (_m, inner: string) => filled(inner)));
    return marked(`invented-${n}`, lines);
  });
}

const TYPES: Record<string, string> = { p: 'person', b: 'organization', n: 'abstract', g: 'group' };

const MARK = /\[([pbng]) ([^\]]{1,80})\]|\{(\d) ([A-Za-z]{2,10})\}/g;

/** The lines without their marks: `[p Ida Holm]` is a name, `{1 she}` a pronoun for the first name of its line, `{0 it}` for none, `{1 again}` that name's last word. */
function marked(name: string, lines: readonly string[]): AnnotatedArticle {
  let text = '';
  const mentions: GoldMention[] = [];
  for (const line of lines) {
    let from = 0;
    const names: string[] = [...line.matchAll(MARK)].flatMap((m) => (m[2] ? [m[2]] : []));
    for (const found of line.matchAll(MARK)) {
      text += line.slice(from, found.index);
      const again = found[4] === 'again';
      const words = again ? names[Number(found[3]) - 1]!.split(' ').at(-1)! : (found[2] ?? found[4])!;
      const core: [number, number] = [text.length, text.length + words.length];
      const id = found[2] ?? names[Number(found[3]) - 1];
      text += words;
      from = found.index + found[0].length;
      if (id === undefined) continue;
      const type = again ? 'person' : (TYPES[found[1] ?? ''] ?? 'pronoun');
      mentions.push({
        start: core[0],
        end: core[1],
        core,
        type,
        id,
        named: type !== 'pronoun' && type !== 'group',
        pronoun: type === 'pronoun',
      });
    }
    text += `${line.slice(from)}\n\n`;
  }
  const article = readArticle(`${name}.txt`, text);
  const trees = treesOf(article);
  const dates = readDates(article);
  const view = viewOf(taggedByTrees(article, trees), dates, trees);
  return {
    name,
    article,
    dates,
    trees,
    view,
    mentions: article.text.startsWith(text.slice(0, 40)) ? mentions : [],
    gap: null,
  };
}
