import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { likeliest } from '../src/extract/actors/pronouns.ts';
import { readKnowledge } from '../src/read/knowledge.ts';
import { annotatedIn } from './training/actors/goldMentions.ts';
import { inventedNews } from './training/actors/inventedNews.ts';
import { PRONOUN_LINES } from './training/actors/inventedPronouns.ts';
import { type PronounLesson, pronounLessonsOf } from './training/actors/pronounLessons.ts';
import { learnRanking } from './training/actors/ranking.ts';
import { rounded } from './training/rounded.ts';

const SIZE = 1 << 13;
const { values: option } = parseArgs({
  options: { bench: { type: 'string' }, out: { type: 'string', default: 'src/extract/actors/pronouns/weights.json' } },
});
const knowledge = readKnowledge(null);
const P = (name: string, d: number) => Number(process.env[name] ?? d);
const hyper = { epochs: P('EP', 12), rate: P('RATE', 0.05), decay: P('DECAY', 1e-3) };
const LEAN = P('LEAN', 0);
const INVW = P('INVW', 0.3);
const GAPW = P('GAPW', 0.5);
const gum = ['gum-news', 'gum-interview', 'gum-speech', 'gum-bio', 'gum-court'].flatMap((s) =>
  annotatedIn(join(option.bench!, 'actors', s)).flatMap((a) =>
    pronounLessonsOf(a, knowledge, () => null).map((l) => ({ ...l, set: s })),
  ),
);
const rank = (ls: readonly PronounLesson[], weight = 1) => ls.map((l) => ({ options: l.options, weight }));
let table = rounded(learnRanking(rank(gum), SIZE, hyper));
const gapped = annotatedIn(join(option.bench!, 'actors/gap'));
const gap = gapped.flatMap((a) =>
  pronounLessonsOf(a, knowledge, (o) => likeliest(o, table.bytes, 0)).map((l) => ({ ...l, set: 'gap' })),
);
const invented = inventedNews(200, PRONOUN_LINES).flatMap((a) =>
  pronounLessonsOf(a, knowledge, () => null).map((l) => ({ ...l, set: 'invented' })),
);
const all = [...gum, ...gap, ...invented];
if (process.env['CACHE']) writeWhole(process.env['CACHE'], JSON.stringify(all));
console.log(gum.length, gap.length);
const weightOf = (l: { set: string }) => (l.set === 'gap' ? GAPW : l.set === 'invented' ? INVW : 1);
const learn = (ls: readonly (PronounLesson & { set: string })[]) =>
  rounded(
    learnRanking(
      ls.map((l) => ({ options: l.options, weight: weightOf(l) })),
      SIZE,
      hyper,
    ),
  );
const names = [...new Set(all.map((l) => l.article))].sort();
const t: Record<string, { gold: number; pred: number; right: number }> = {};
for (let k = 0; k < 5; k++) {
  const held = new Set(names.filter((_, i) => i % 5 === k));
  const { bytes, scale } = learn(all.filter((l) => !held.has(l.article)));
  for (const l of all.filter((x) => held.has(x.article))) {
    const options = l.options.map((o, i) => ({ draft: o.none ? null : ({ i } as never), features: o.features }));
    const got = likeliest(options, bytes, Math.round(LEAN * scale)) as { i: number } | null;
    const gold = l.options.some((o) => o.right && !o.none);
    for (const key of [l.set, `${l.set} ${l.word}`]) {
      const x = t[key] ?? { gold: 0, pred: 0, right: 0 };
      t[key] = x;
      if (gold) x.gold++;
      if (got) {
        x.pred++;
        if (l.options[got.i]!.right) x.right++;
      }
    }
  }
}
for (const [k, { gold, pred, right }] of Object.entries(t).sort())
  console.log(
    k.padEnd(20),
    'P',
    (right / pred).toFixed(3),
    'R',
    (right / gold).toFixed(3),
    gold,
    'F',
    ((2 * right) / (pred + gold)).toFixed(3),
  );
table = learn(all);
writeWhole(
  option.out,
  `${JSON.stringify({ lean: Math.round(LEAN * table.scale), weights: Buffer.from(table.bytes.buffer).toString('base64') })}\n`,
);
