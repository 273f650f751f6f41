import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Diagnostics } from 'recheck';
import { beforeAll, expect, test } from 'vitest';
import { isBounded, regexesOf, writtenRegexes } from '../support/regexes.ts';

// The JavaScript of recheck gives the same answers everywhere; its native programs differ by platform.
process.env['RECHECK_BACKEND'] = 'pure';
const { check } = await import('recheck');

/** Where recheck comes to no end: why each is linear all the same. Each entry must still stand in the code. */
const argued: Readonly<Record<string, string>> = {};

/** What became of a regex: null where no text slows it down, a text that does, or `undecided` when time ran out. */
type Verdict = { slow: string } | 'undecided' | null;

async function verdictOn(source: string, flags: string): Promise<Verdict> {
  // A bounded regex passes undecided, so a short search for an attack will do.
  const found: Diagnostics = await check(source, flags, { timeout: isBounded(source) ? 250 : 15_000 });
  if (found.status === 'safe') return null;
  if (found.status === 'unknown') return 'undecided';
  return { slow: `${found.complexity.summary}, for instance on ${found.attack.pattern}` };
}

/** What recheck of that version has decided, committed, so that only what was written since is checked; `UPDATE_GOLDEN=1` decides all anew. */
const decided = 'tests/linear/decided.txt';
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };
const heading = `recheck ${version}`;
const keyOf = (r: { source: string; flags: string }) => `/${r.source}/${r.flags}`;
/** A key on one line. */
const lineOf = (key: string) => JSON.stringify(key);
const found = writtenRegexes('.');
const regexes = found.filter((r) => !r.unread);
const verdicts = new Map<string, Verdict>();

beforeAll(async () => {
  const anew = process.env['UPDATE_GOLDEN'] === '1';
  const [first, ...lines] = anew ? [] : readFileSync(decided, 'utf8').trimEnd().split('\n');
  const before = new Map<string, Verdict>();
  if (first === heading)
    for (const line of lines) {
      const [, verdict, key] = /^(safe|undecided) (.+)$/.exec(line)!;
      before.set(key!, verdict === 'safe' ? null : 'undecided');
    }
  for (const r of regexes) {
    const key = keyOf(r);
    if (verdicts.has(key)) continue;
    const held = before.get(lineOf(key));
    verdicts.set(key, held === undefined ? await verdictOn(r.source, r.flags) : held);
  }
  if (!anew) return;
  // Only what passes is kept: a slow one is found again.
  const passing = [...verdicts].filter(([key, v]) => v === null || (v === 'undecided' && isBounded(key)));
  const written = passing.map(([key, v]) => `${v === null ? 'safe' : 'undecided'} ${lineOf(key)}`);
  writeFileSync(decided, `${[heading, ...written.sort()].join('\n')}\n`);
}, 300_000);

test('the regular expressions of the sources are found', () => {
  expect(regexes.length).toBeGreaterThan(300);
});

test('none is made from what only the running program knows, such as the words of a lexicon', () => {
  expect(found.filter((r) => r.unread).map((r) => `${r.at}: ${r.source}`)).toEqual([]);
});

test('those of pages and of what browsers run are found too, and one made of input is told', () => {
  const files = new Set(regexes.map((r) => r.at.replace(/:.*/, '')));
  expect([...files].filter((f) => f.endsWith('.astro')).length).toBeGreaterThan(0);
  expect([...files].filter((f) => f.startsWith('public/')).length).toBeGreaterThan(0);
  const [made, named, literal] = regexesOf(
    'x.ts',
    "const a = (w: string) => new RegExp(w, 'u'); const b = /x/; new RegExp(b, 'g'); RegExp('y')",
  );
  expect(made).toMatchObject({ unread: true, at: 'x.ts:1:26' });
  expect(named).toMatchObject({ source: 'x' });
  expect(literal).toMatchObject({ source: 'y' });
});

test('no text makes a regular expression slow', () => {
  const slow = regexes.flatMap((r) => {
    const verdict = verdicts.get(keyOf(r));
    return verdict && verdict !== 'undecided' ? [`${r.at}: ${keyOf(r)} is ${verdict.slow}`] : [];
  });
  expect(slow).toEqual([]);
});

test('one that recheck cannot decide repeats nothing without bound, or is argued here', () => {
  const open = regexes
    .filter((r) => verdicts.get(keyOf(r)) === 'undecided' && !isBounded(r.source) && !(keyOf(r) in argued))
    .map((r) => `${r.at}: ${keyOf(r)}`);
  expect(open).toEqual([]);
});

test('what is argued still stands in the code', () => {
  const written = new Set(regexes.map(keyOf));
  expect(Object.keys(argued).filter((key) => !written.has(key))).toEqual([]);
});

test('a slow one would be found, and a quick one is let pass', async () => {
  expect(await verdictOn('\\s+$', '')).toHaveProperty('slow');
  expect(await verdictOn('^(?:a|a)*$', '')).toHaveProperty('slow');
  expect(await verdictOn('^a*$', '')).toBeNull();
});
