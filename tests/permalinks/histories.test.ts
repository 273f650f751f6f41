import { expect, test } from 'vitest';
import { violationsOf } from './judge.ts';

/** `HISTORIES=300 npx vitest run tests/permalinks/histories.test.ts` for as many as one likes; `FROM=1000` begins elsewhere. */
const many = Number(process.env['HISTORIES'] ?? 20);
const from = Number(process.env['FROM'] ?? 0);
const length = 15;
/** Such as once broke: a split of a split, articles that swap their files, a name put right, a merge undone, a claim of few words, one report printed twice, a merge of what was merged, one of two held for one named still, a file name taken by another text, words given up, a report parted from what joined it later, a part whose other part is edited, a page that gave away what it was first for, words that end alike, corrections in another order, a text like one that was given up, a name that two bear by a merge, somebody whom only a title named. */
const broke = [
  32, 54, 84, 92, 146, 158, 164, 224, 7018, 20056, 30056, 40023, 50019, 50026, 50210, 50233, 80157, 80183, 80224, 80027,
  80147, 90006, 90059, 90087, 90114, 90146, 90214, 90283, 120191, 310268, 400130,
].filter((seed) => seed < from || seed >= from + many);

test('whatever editors do, no address changes its meaning, none dies while it is told, and a second build changes nothing', () => {
  const wrong = [...Array.from({ length: many }, (_, i) => from + i), ...broke].flatMap((seed) =>
    violationsOf(seed, length).map((v) => `history ${seed}, ${v.step}: ${v.kind} of ${v.at} (${v.note})`),
  );
  expect(wrong).toEqual([]);
}, 7_200_000);
