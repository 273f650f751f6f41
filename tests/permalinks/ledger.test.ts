import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lostId, wasBuilt, withEditionId } from '../../src/link/permalinks/editionId.ts';
import {
  type Entry,
  ledgerFile,
  ledgerOf,
  partsOf,
  readLedger,
  writeLedger,
} from '../../src/link/permalinks/ledger.ts';
import { ledgerWarnings } from '../../src/link/permalinks/otherwise.ts';
import type { InputError } from '../../src/model/problem.ts';

const entry = (title: string, by: string[] = []): Entry => ({ title, by });
const problemsOf = (text: string): string => {
  try {
    readLedger(text, 'permalinks.json');
    return '';
  } catch (error) {
    return (error as InputError).message;
  }
};

test('one line an address, sorted, every one ended by a comma, so that two branches merge by keeping both', () => {
  const text = writeLedger(
    new Map([
      ['events/b/', entry('B', ['x', 'a'])],
      ['actors/a/', { ...entry('A'), to: 'actors/c/' }],
    ]),
  );
  expect(text.split('\n')).toEqual([
    '{',
    '"actors/a/": {"title":"A","by":[],"to":"actors/c/"},',
    '"events/b/": {"title":"B","by":["a","x"]},',
    expect.stringMatching(/^"~": ".+"$/),
    '}',
    '',
  ]);
  expect(() => JSON.parse(text)).not.toThrow();
});

test('a merge by hand may leave a comma too few or an address twice', () => {
  const ledger = readLedger(
    '{\n"events/b/": {"title":"B","by":["x"]}\n"events/b/": {"title":"B","by":["y"],"gone":true},\n}',
    'p',
  );
  expect([...ledger]).toEqual([['events/b/', { title: 'B', by: ['x', 'y'] }]]);
});

test('lines that git kept of both branches are read, and written as one ledger again', () => {
  const base = new Map([['events/b/', entry('B', ['x'])]]);
  const [ours, theirs] = [
    new Map([...base, ['events/c/', entry('C', ['y'])]] as const),
    new Map([
      ['events/b/', { ...entry('B', ['x']), to: 'events/d/' }],
      ['events/d/', entry('D', ['z'])],
    ] as const),
  ].map((ledger) => writeLedger(ledger));
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
  const files = { ours: ours!, base: writeLedger(base), theirs: theirs! };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { stdout } = spawnSync('git', ['merge-file', '-p', '--union', 'ours', 'base', 'theirs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const merged = readLedger(stdout, 'permalinks.json');
  expect([...merged.keys()]).toEqual(['events/b/', 'events/c/', 'events/d/']);
  expect([...readLedger(writeLedger(merged), 'permalinks.json')]).toEqual([...merged]);
});

test.each([
  [
    'lost lines',
    (text: string) => text.replace(/^"events\/a.*\n/m, ''),
    /1 of the 2 addresses that it held are missing — take it back/,
  ],
  ['was cut off', (text: string) => text.slice(0, text.indexOf('"events/b')), /cut off/],
  ['is empty', () => '', /empty/],
])('a ledger that %s is an error that says what to do', (_, harm, said) => {
  const whole = writeLedger(
    new Map([
      ['events/a/', entry('A')],
      ['events/b/', entry('B')],
    ]),
  );
  expect(problemsOf(whole)).toBe('');
  expect(problemsOf(harm(whole))).toMatch(said);
});

test('a ledger of before, without its number or the words of its evidence, is read', () => {
  const text = '{\n"events/a/": {"title":"A","by":["x#1"]},\n"~": "one line an address"\n}\n';
  expect([...readLedger(text, 'p')]).toEqual([['events/a/', { title: 'A', by: ['x#1'] }]]);
});

describe('a ledger that is gone, or older than the committed one, is an error', () => {
  const made = (): { seeds: string; git: (...args: string[]) => void } => {
    const seeds = mkdtempSync(join(tmpdir(), 'parallax-'));
    const git = (...args: string[]) =>
      void spawnSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@e.example', ...args], { cwd: seeds });
    return { seeds, git };
  };
  const said = (seeds: string): string => {
    try {
      ledgerOf(seeds);
      return '';
    } catch (error) {
      return (error as InputError).message;
    }
  };
  const many = writeLedger(
    new Map([
      ['events/a/', entry('A')],
      ['events/b/', entry('B')],
    ]),
  );
  test('by the commit', () => {
    const { seeds, git } = made();
    writeFileSync(ledgerFile(seeds), many);
    expect(said(seeds)).toBe('');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    writeFileSync(ledgerFile(seeds), writeLedger(new Map([['events/a/', entry('A')]])));
    expect(said(seeds)).toMatch(
      /1 address of the committed ledger is missing \(events\/b\/\) — take it back .*--new-ledger/,
    );
    rmSync(ledgerFile(seeds));
    expect(said(seeds)).toMatch(/the ledger of addresses is gone/);
    rmSync(seeds, { recursive: true });
  });
  test('by the id that the first build wrote, and only by that', () => {
    const { seeds } = made();
    const site = (text: string) => writeFileSync(join(seeds, 'site.yaml'), text);
    site('title: T\ntopic: "the dam: a row"\nquestion: Q?\n');
    expect(said(seeds)).toBe('');
    const text = withEditionId(seeds, 'the dam: a row')!;
    expect(parse(text)).toEqual({ title: 'T', topic: 'the dam: a row', id: 'the dam: a row', question: 'Q?' });
    site(text);
    expect(withEditionId(seeds, 'another topic')).toBeNull();
    expect(lostId(seeds, 'another topic', 3)).toEqual([]);
    site('title: T\ntopic: the dam\nquestion: Q?\n');
    expect(lostId(seeds, 'the dam', 0)).toEqual([]);
    expect(lostId(seeds, 'the dam', 3)[0]!.todo).toMatch(/add “id: "the dam"”$/);
    site(text);
    expect(said(seeds)).toMatch(/the ledger of addresses is gone/);
    site('title: T\ntopic: t\nid: mine\nquestion: Q?\n');
    expect(said(seeds)).toBe('');
    rmSync(seeds, { recursive: true });
  });
});

describe('the id of an edition is written into its site.yaml, however that is written', () => {
  const idIn = (site: string): string | null => {
    const seeds = mkdtempSync(join(tmpdir(), 'site-'));
    writeFileSync(join(seeds, 'site.yaml'), site);
    const text = withEditionId(seeds, 'the dam');
    if (text !== null) {
      writeFileSync(join(seeds, 'site.yaml'), text);
      expect(withEditionId(seeds, 'another')).toBeNull();
      expect(wasBuilt(seeds)).toBe(true);
      expect(lostId(seeds, 'another', 3)).toEqual([]);
    }
    rmSync(seeds, { recursive: true });
    return text;
  };
  test.each([
    '{"title": "T", "topic": "the dam", "question": "Q?"}\n',
    '{\n  "topic": "the dam",\n  "question": "Q?"\n}\n',
    '# ours\n---\ntopic: the dam\nquestion: Q?\n',
    '%YAML 1.2\n---\nquestion: Q?\n"topic": the dam\n',
    '  topic: the dam\n  question: Q?\n',
    'topic: >\n  the\n  dam\nquestion: Q?\n',
    'topic: the dam\n...\n',
    'question: Q?\n? topic\n: the dam\n',
  ])('%j', (site) => {
    const { topic: _, ...others } = parse(site);
    const { topic: __, ...written } = parse(idIn(site)!);
    expect(written).toEqual({ ...others, id: 'the dam' });
  });
  test.each(['{"id": "x", "topic": "the dam"}', '"id": x\ntopic: the dam\n', '  id: x\n  topic: the dam\n'])(
    'and not a second time: %j',
    (site) => expect(idIn(site)).toBeNull(),
  );
});

test('a page that tells of another day, other people and another kind of happening is worth a warning', () => {
  const was = { ...entry('Ruiz meets Brandt'), type: 'CONSULT', date: '2022-03-03', who: ['brandt', 'ruiz'] };
  const is = { ...entry('300 people protest'), type: 'PROTEST', date: '2022-03-14', who: ['people'] };
  const warned = (now: Entry) =>
    ledgerWarnings('s', { before: new Map([['events/a/', was]]), after: new Map([['events/a/', now]]), displaced: [] });
  expect(warned(is)[0]!.what).toMatch(
    /^events\/a\/ told of “Ruiz meets Brandt”.*, and now tells of “300 people protest”/,
  );
  for (const same of [{ type: was.type }, { date: was.date }, { who: ['ruiz'] }])
    expect(warned({ ...is, ...same })).toEqual([]);
  expect(warned({ ...is, gone: true })).toEqual([]);
});

test('an id of somebody that is given to somebody else is worth a warning, a name put right or one article more is not', () => {
  const was = { ...entry('Lena Orsk'), by: ['lena orsk'], near: ['a#'] };
  const warned = (now: Partial<Entry>) =>
    ledgerWarnings('s', {
      before: new Map([['actors/orsk/', was]]),
      after: new Map([['actors/orsk/', { ...was, ...now }]]),
      displaced: [],
    });
  const other = { title: 'Karl Brandt', by: ['karl brandt'], near: ['b#'] };
  expect(warned(other)[0]!.what).toBe('actors/orsk/ was the page of “Lena Orsk”, and is now that of “Karl Brandt”');
  for (const same of [{ by: was.by }, { near: was.near }, { gone: true as const }])
    expect(warned({ ...other, ...same })).toEqual([]);
});

test('what is left of a merge conflict is named with its line', () => {
  expect(problemsOf('{\n<<<<<<< HEAD\n"events/b/": {"title":"B","by":[]},\n=======\n>>>>>>> x\n}')).toMatch(
    /^permalinks\.json:2:1: a merge conflict .*\npermalinks\.json:4:1: .*\npermalinks\.json:5:1/,
  );
});

test.each([
  'events/../x/',
  'events/a/b/',
  '/etc/passwd',
  'events/../',
  'javascript:x',
  'events/x/#claim-y',
  'events/a b/',
])('%s is refused as an address', (address) => {
  expect(partsOf(address)).toBeNull();
  expect(problemsOf(`{\n${JSON.stringify(address)}: {"title":"","by":[]},\n}`)).toMatch(/^permalinks\.json:2:1: /);
});

test('git keeps the lines of both branches of a ledger', () => {
  expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^seeds\/permalinks\.json merge=union$/m);
});
