import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { scoresOf } from '../src/extract/actors/decision/scores.ts';
import { VERDICTS } from '../src/extract/actors/decision/verdict.ts';
import { readKnowledge } from '../src/read/knowledge.ts';
import { annotatedIn } from './training/actors/goldMentions.ts';
import { LINES } from './training/actors/inventedLines.ts';
import { inventedNews } from './training/actors/inventedNews.ts';
import { type NameLesson, nameLessonsOf } from './training/actors/nameLessons.ts';
import { learnChoices } from './training/actors/softmax.ts';
import { rounded } from './training/rounded.ts';

const SIZE = 1 << 14;
const { values: option } = parseArgs({
  options: {
    bench: { type: 'string' },
    out: { type: 'string', default: 'src/extract/actors/decision/weights.json' },
    show: { type: 'boolean' },
  },
});
const sets = ['gum-news', 'gum-interview', 'gum-speech', 'gum-bio', 'gum-court'];
const knowledge = readKnowledge(null);
const t0 = Date.now();
const lessons = sets.flatMap((s) =>
  annotatedIn(join(option.bench!, 'actors', s)).flatMap((a) =>
    nameLessonsOf(a, knowledge).map((l) => ({ ...l, set: s })),
  ),
);
const gap = annotatedIn(join(option.bench!, 'actors/gap')).flatMap((a) => nameLessonsOf(a, knowledge));
const invented = inventedNews(500, LINES).flatMap((a) => nameLessonsOf(a, knowledge));
console.log(invented.length, lessons.length, gap.length, Date.now() - t0);
if (process.env.CACHE) writeWhole(process.env.CACHE, JSON.stringify({ lessons, gap, invented }));
const choicesOf = (ls: readonly NameLesson[], weight = 1) =>
  ls.map((l) => ({ features: l.features, is: VERDICTS.indexOf(l.is), weight }));
const GAPW = Number(process.env.GAPW ?? 0.02);
const INVW = Number(process.env.INVW ?? 0.1);
const learn = (ls: readonly NameLesson[]) =>
  rounded(
    learnChoices([...choicesOf(ls), ...choicesOf(gap, GAPW), ...choicesOf(invented, INVW)], 3, SIZE, {
      epochs: 12,
      rate: 0.03,
      decay: 1e-2,
    }),
  );
const LEAN = 0.1;
const FOLDS = 5;
const names = [...new Set(lessons.map((l) => l.article))].sort();
const table = new Map<string, Record<string, number>>();
const count = (set: string, what: string) => {
  const t = table.get(set) ?? {};
  t[what] = (t[what] ?? 0) + 1;
  table.set(set, t);
};
for (let k = 0; k < FOLDS; k++) {
  const held = new Set(names.filter((_, i) => i % FOLDS === k));
  const w = learn(lessons.filter((l) => !held.has(l.article)));
  for (const l of lessons.filter((x) => held.has(x.article))) {
    const s = scoresOf(w.bytes, l.features, 3);
    s[0]! += LEAN * w.scale;
    const got = VERDICTS[[...s].indexOf(Math.max(...s))]!;
    const old =
      l.ruled.includes('weak') || /^(?:place|thing|name)/.test(l.ruled)
        ? 'none'
        : l.ruled.startsWith('person')
          ? 'person'
          : 'body';
    for (const set of [l.set, 'all']) {
      count(set, 'n');
      if (l.is !== 'none') count(set, 'gold');
      for (const [who, v] of [
        ['new', got],
        ['old', old],
      ] as const) {
        if (v !== 'none') {
          count(set, `${who}Pred`);
          if (v === l.is) count(set, `${who}Right`);
        }
      }
    }
    if (option.show && got !== l.is) console.log(`${l.set} ${l.printed} is ${l.is} got ${got} ruled ${l.ruled}`);
  }
}
for (const [set, t] of table)
  console.log(
    set.padEnd(14),
    t.n,
    'gold',
    t.gold,
    'old P',
    (t.oldRight! / t.oldPred!).toFixed(3),
    'R',
    (t.oldRight! / t.gold!).toFixed(3),
    'new P',
    (t.newRight! / t.newPred!).toFixed(3),
    'R',
    (t.newRight! / t.gold!).toFixed(3),
  );
const w = learn(lessons);
writeWhole(
  option.out,
  `${JSON.stringify({ lean: Math.round(LEAN * w.scale), weights: Buffer.from(w.bytes.buffer).toString('base64') })}\n`,
);
