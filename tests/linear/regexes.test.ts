import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

const kept = '.parallax/linear.json';
const keyOf = (r: { source: string; flags: string }) => `/${r.source}/${r.flags}`;
const found = writtenRegexes('.');
const regexes = found.filter((r) => !r.unread);
const verdicts = new Map<string, Verdict>();

beforeAll(async () => {
  const before = new Map<string, Verdict>();
  try {
    for (const [k, v] of Object.entries(JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Verdict>))
      if (v !== 'undecided' || isBounded(k)) before.set(k, v);
  } catch {
    // Nothing kept from an earlier run.
  }
  for (const r of regexes) {
    const key = keyOf(r);
    if (!verdicts.has(key)) verdicts.set(key, before.get(key) ?? (await verdictOn(r.source, r.flags)));
  }
  mkdirSync('.parallax', { recursive: true });
  writeFileSync(kept, JSON.stringify(Object.fromEntries(verdicts)));
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
