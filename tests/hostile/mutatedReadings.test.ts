import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diceOf } from '../../scripts/growth/recipe.ts';
import { surveyAll } from '../../src/compare/survey.ts';
import { packReading, readingFrom } from '../../src/corpus/pack.ts';
import { extract } from '../../src/extract/index.ts';
import { linkLastingly } from '../../src/link/index.ts';
import { compare } from '../../src/measures/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';
import { fixture } from '../support/build.ts';

/** Few runs and one seed, so that a landing waits seconds; `FUZZ_RUNS=20000 FUZZ_SEED=7` looks further. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 200);
const seed = Number(process.env['FUZZ_SEED'] ?? 5150);

const knowledge = readKnowledge(fixture);
const lines = readdirSync(join(fixture, 'articles')).map((file) =>
  packReading(extract(readArticle(file, readFileSync(join(fixture, 'articles', file), 'utf8')), knowledge)),
);
const other = [null, '', 5, -1, 1e6, [], {}, 'x', '../..', '__proto__', true, '\u202e'];

/** A value in which one thing is another, or gone, doubled or put elsewhere: the dice say which. */
function changed(value: unknown, dice: (below: number) => number): unknown {
  if (typeof value !== 'object' || value === null || dice(100) < 4)
    return typeof value === 'number' ? [value + 1, value - 1, 0, value * 2][dice(4)] : other[dice(other.length)];
  if (Array.isArray(value)) {
    const at = dice(value.length);
    const ways = [[], value.slice(0, at), [...value, value[at]], value.toSpliced(at, 1), value.toReversed()];
    return ways[dice(value.length === 0 ? 1 : 12)] ?? value.map((item, i) => (i === at ? changed(item, dice) : item));
  }
  const keys = Object.keys(value);
  const key = keys[dice(keys.length)] ?? 'x';
  const { [key]: held, ...rest } = value as Record<string, unknown>;
  return dice(100) < 8 ? rest : { ...value, [key]: changed(held, dice) };
}

test('a reading from elsewhere is refused in words, or linked and compared', { timeout: 3_600_000 }, () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.constantFrom(...lines), fc.noBias(fc.nat()), (line, n) => {
      const got = readingFrom(JSON.stringify(changed(JSON.parse(line), diceOf(n))));
      if ('wrong' in got) {
        expect(got.wrong).not.toMatch(/undefined|Invalid input|\[object|expected \w+, received/);
        return;
      }
      accepted++;
      const { edition, readings } = linkLastingly([got.reading], knowledge, new Map());
      compare(edition, surveyAll(readings, knowledge), knowledge);
    }),
    { numRuns, seed },
  );
  // Else nothing was linked.
  expect(accepted).toBeGreaterThan(numRuns / 20);
});
