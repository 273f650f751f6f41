import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { checkSeeds } from '../../src/check.ts';
import { InputError, sayProblem } from '../../src/model/problem.ts';
import { fixture } from '../support/build.ts';

let seeds: string;
beforeEach(() => {
  seeds = join(mkdtempSync(join(tmpdir(), 'parallax-')), 'seeds');
  cpSync(fixture, seeds, { recursive: true });
  // One article is enough: nothing is refused for what the others say.
  for (const f of readdirSync(join(seeds, 'articles')))
    if (!f.startsWith('basin-watch')) rmSync(join(seeds, 'articles', f));
});
afterEach(() => rmSync(dirname(seeds), { recursive: true, force: true }));

/** What an edition's folder is refused for, one line a problem, without the folder's name. */
async function refusal(): Promise<string[]> {
  const said = (problems: readonly Parameters<typeof sayProblem>[0][]) =>
    problems.filter((p) => p.level === 'error').map((p) => sayProblem(p).replaceAll(`${seeds}/`, ''));
  try {
    await analyse(seeds);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // The check says the same as the build.
    expect(said(checkSeeds(seeds).problems).sort()).toEqual(said(error.problems).sort());
    return said(error.problems);
  }
  return [];
}

const article = (front: string): [string, string] => [
  'articles/x.md',
  `---\nsource: unknown\n${front}\n---\nA text that is here.\n`,
];
const site = (more: string): [string, string] => ['site.yaml', `title: T\ntopic: t\nquestion: q?\n${more}\n`];
const ledger = (line: string): [string, string] => ['permalinks.json', `{\n${line},\n"~": "x"\n}\n`];
const gone = (address: string, more = '"gone":true') => ledger(`"${address}": {"title":"T","by":[],${more}}`);
const correction = (more: string): [string, string] => [
  'corrections.yaml',
  `- who: E\n  why: w\n  target: {article: a, quote: q}\n  ${more}\n`,
];

/** A trick, the file, its content, the one line that answers it. */
const tricks: [string, [file: string, content: string | Buffer], string | RegExp][] = [
  [
    'an address with a blank',
    article('url: https://a b'),
    /^articles\/x\.md:3:6: “https:\/\/a b” is no web address — /,
  ],
  ['an address of two lines', article('url: "https://a.example/\\nX: y"'), /x\.md:3:6: .*\/\\nX: y” is no web address/],
  ['an address that ends its attribute', article(`url: 'https://a.example/" onclick=x'`), /is no web address/],
  ['an address written backwards', article('url: "https://a.example/\\u202e"'), /\\u\{202e\}” is no web address/],
  ['an address with a password', article('url: https://bank.example:x@evil.example/'), /is no web address/],
  ['an address without a host', article('url: https://[::1'), /is no web address/],
  ['an address whose host is a path', article('url: https:///etc/passwd'), /is no web address/],
  [
    'a title of nothing but joiners',
    article('title: "\u200b\u200d"'),
    'articles/x.md:3:8: the title has nothing to be seen — fill it in or leave it out',
  ],
  [
    'a field with a blank of no width',
    article('tit\u200ble: T'),
    /unknown field “tit\\u\{200b\}le” — did you mean “title”\?/,
  ],
  [
    'a headline as long as a page',
    article(`events: [{label: ${'W'.repeat(201)}}]`),
    /“events\.label”: this is too long — keep it to 200/,
  ],
  [
    'a crowd of participants',
    article(`events: [{label: Talks, participants: [${'A, '.repeat(101)}]}]`),
    /this is too long — keep it to 100/,
  ],
  ['vbscript', article('url: vbscript:msgbox(1)'), /is no web address/],
  ['a script behind a tab', article('url: "java\\tscript:alert(1)"'), /java\\u\{9\}script.*is no web address/],
  ['an address without scheme', article('url: //evil.example/'), /is no web address/],
  ['a file', article('url: file:///etc/passwd'), /is no web address/],
  ['an id of dots', article('id: ..'), 'articles/x.md:3:1: the id “..” cannot be an address — write “a-name”'],
  [
    'an id of two lines',
    article('id: "a\\nb"'),
    'articles/x.md:3:1: the id “a\\nb” cannot be an address — write “a-b”',
  ],
  ['an id of the prototype', article('id: __proto__'), /the id “__proto__” cannot be an address/],
  ['an id that Windows keeps for a device', article('id: con'), /write “con-x”$/],
  ['an absolute id', article('id: /etc/passwd'), /write “etc-passwd”$/],
  ['an id of 300 letters', article(`id: ${'a'.repeat(300)}`), /cannot be an address/],
  ['a language that is a path', article('language: ../../x'), /is no language tag/],
  ['a day that no calendar has', article('published: 2022-02-30'), /x\.md:3:12: “2022-02-30” is no date/],
  [
    'a time that no clock shows',
    article('published: 2022-06-01T25:61:00'),
    'articles/x.md:3:12: the time in “2022-06-01T25:61:00” is none that a clock shows — write the day alone, or the time as 2024-01-31T14:05:00Z',
  ],
  ['an hour past the day’s end', article('updated: 2022-06-01T24:00:01Z'), /x\.md:3:10: the time in/],
  ['a zone that is nowhere', article('published: 2022-06-01T12:00:00+99:00'), /x\.md:3:12: the time in/],
  ['a time on a day that there is not', article('published: 2022-13-45T12:00'), /“2022-13-45T12:00” is no date/],
  [
    'a time of an event that no clock shows',
    article('events:\n  - {label: T, date: "2022-06-01 12:60"}'),
    /x\.md:4:22: the time in “2022-06-01 12:60”/,
  ],
  [
    'the last day that a program can count',
    article('published: 9999-12-31T23:59:59Z'),
    'articles/x.md:3:12: “9999-12-31T23:59:59Z” is what programs write where they know no day — write the day, or leave the line out',
  ],
  ['the first day that a program can count', article('updated: 0001-01-01'), /where they know no day/],
  ['a year of five digits', article('published: 99999'), /is no date/],
  ['a date of two lines', article('published: "2022\\n2023"'), /“2022\\n2023” is no date/],
  ['an interval that ends before it begins', article('published: 2022-01-01/2021-01-01'), /is no date/],
  [
    'an alias of nothing',
    article('title: *nope'),
    'articles/x.md:3:8: nothing is called “&nope” above — write out what is meant',
  ],
  ['an alias within itself', article('title: &a [*a]'), /“title”: this should be text/],
  ['a merge key', article('base: &b {title: T}\n<<: *b'), /unknown field/],
  ['a field whose name is a list', article('? [a, b]\n: c'), /x\.md:3:3: the name of a field is no plain word/],
  ['a field whose name is fields', article('? {a: b}\n: c'), /the name of a field is no plain word/],
  [
    'five thousand brackets',
    article(`title: ${'['.repeat(5000)}`),
    /^articles\/x\.md:3:1: the YAML is nested too deeply — write it out plainly$/,
  ],
  ['five thousand braces', article(`title: ${'{a: '.repeat(5000)}`), /the YAML is nested too deeply/],
  ['binary data', article('title: !!binary aGVsbG8='), /“title”: this should be text/],
  ['the field toString', article('toString: x'), /unknown field “toString”/],
  ['the field constructor', article('constructor: x'), /the field name “constructor” is not allowed/],
  ['the field prototype', article('prototype: {}'), /the field name “prototype” is not allowed/],
  ['rights of the prototype', article('rights: constructor'), /“rights”: this is none of the values known/],
  [
    'an outlet of the prototype',
    ['articles/x.md', '---\nsource: toString\n---\nText is here.\n'],
    /the source “toString” is not in sources\.yaml/,
  ],
  [
    'JSON as front matter',
    ['articles/x.md', '---json\n{"source": "unknown"}\n---\nText is here.\n'],
    /front matter in “json” is not read/,
  ],
  [
    'TOML as front matter',
    ['articles/x.md', '---toml\nsource = "unknown"\n---\nText is here.\n'],
    /front matter in “toml” is not read/,
  ],
  [
    'CoffeeScript as front matter',
    ['articles/x.md', '---coffee\nprocess.exit 3\n---\nText is here.\n'],
    /front matter in “coffee” is not read/,
  ],
  [
    'JavaScript behind blanks',
    ['articles/x.md', '--- \t js\nprocess.exit(3)\n---\nText is here.\n'],
    /front matter in “js” is not read/,
  ],
  [
    'a name with codes for the terminal',
    ['articles/a\u202e\u001b[31m\n.md', 'x'],
    /^articles\/a\\u\{202e\}\\u\{1b\}\[31m\\n\.md:1:1: the article has no front matter/,
  ],
  [
    'UTF-32',
    ['articles/x.md', Buffer.from('\uffff\ufeff\0---\0', 'utf16le').subarray(2)],
    /this is a binary file|no front matter/,
  ],
  [
    'Latin-1',
    ['articles/x.md', Buffer.from('---\nsource: unknown\n---\nCaf\xe9.\n', 'latin1')],
    'articles/x.md:4:4: this is not UTF-8 — save the file as UTF-8',
  ],
  [
    'an overlong slash',
    ['articles/x.md', Buffer.from([0x61, 0x0a, 0xc0, 0xaf])],
    'articles/x.md:2:1: this is not UTF-8 — save the file as UTF-8',
  ],
  ['half a pair as UTF-8', ['articles/x.md', Buffer.from([0xed, 0xa0, 0x80])], /this is not UTF-8/],
  [
    'a zero in the text',
    ['articles/x.md', '---\nsource: unknown\n---\nText\0.\n'],
    'articles/x.md:4:1: this is a binary file, not text — save it as plain text in UTF-8',
  ],
  [
    'two names that differ in case',
    ['articles/Basin-Watch-What-The-Protocol-Says.txt', '---\nsource: unknown\n---\nText.\n'],
    /the id “basin-watch-what-the-protocol-says” is already that of/,
  ],
  [
    'two scripts, one address',
    ['articles/b\u0430sin-watch-what-the-protocol-says.md', '---\nsource: unknown\n---\nText.\n'],
    /is already that of/,
  ],
  ['a saved page', ['articles/x.html', '<p>x</p>'], /a saved page is no seed article/],
  [
    'a base that climbs',
    site('base: ../../x'),
    'site.yaml:4:7: “base”: this is no path on a site — write it as /edition/',
  ],
  ['a base with a header in it', site('base: "/a\\nSet-Cookie: x"'), /this is no path on a site/],
  ['a base with a rule in it', site('base: "/:splat/*"'), /this is no path on a site/],
  ['a base that ends its attribute', site(`base: '/"><script>'`), /this is no path on a site/],
  ['a base that is another host', site('base: //evil.example/'), /this is no path on a site/],
  ['a site that runs', site('site: javascript:alert(1)'), /^site\.yaml:4:7: “site”: this is no web address/],
  ['a site with a script behind it', site(`site: 'https://a.example/"><script>'`), /this is no address of a site/],
  ['a site with a query', site('site: https://a.example/?x#y'), /this is no address of a site/],
  [
    'a title of nothing',
    ['site.yaml', 'title: " "\ntopic: t\nquestion: q\n'],
    /^site\.yaml:1:8: “title”: this is empty/,
  ],
  [
    'a title of a thousand letters',
    ['site.yaml', `title: ${'x'.repeat(1000)}\ntopic: t\nquestion: q\n`],
    /“title”: this is too long/,
  ],
  [
    'a second document',
    ['site.yaml', 'title: T\n---\ntitle: U\n'],
    'site.yaml:2:1: a second document begins here — keep one document in the file',
  ],
  [
    'an outlet’s id that is a device',
    ['sources.yaml', '- id: aux\n  name: A\n'],
    'sources.yaml:1:7: the id “aux” cannot be an address — write “aux-x”',
  ],
  [
    'an outlet’s id as long as a file name',
    ['sources.yaml', `- id: ${'a'.repeat(255)}\n  name: A\n`],
    /cannot be an address/,
  ],
  [
    'sources that cannot be read, and nothing that follows from it',
    ['sources.yaml', '- id: a\n  name: "x\n'],
    /^sources\.yaml:3:1: the YAML cannot be read/,
  ],
  [
    'a home page that ends its attribute',
    ['sources.yaml', `- id: a\n  name: A\n  homepage: 'https://a.example/" x'\n`],
    /^sources\.yaml:3:13: “homepage” of entry 1/,
  ],
  [
    'an outlet that means none',
    ['sources.yaml', '- id: unknown\n  name: A\n'],
    'sources.yaml:1:7: “id” of entry 1: this id means that the outlet isn’t known — choose another',
  ],
  [
    'an outlet that nobody could see',
    ['sources.yaml', '- id: a\n  name: "\u200b"\n'],
    'sources.yaml:2:9: the name is empty — fill it in',
  ],
  [
    'an outlet that turns what stands beside it',
    ['sources.yaml', '- id: a\n  name: "A\u202eB"\n'],
    'sources.yaml:2:9: the name “A\\u{202e}B” turns the reading direction — write it without such marks',
  ],
  [
    'an owner that turns what stands beside it',
    ['sources.yaml', '- {id: a, name: A, owner: "B\u2067C"}\n'],
    'sources.yaml:1:27: the owner “B\\u{2067}C” turns the reading direction — write it without such marks',
  ],
  [
    'an edition whose title turns every page’s',
    ['site.yaml', 'title: "T\u202eU"\ntopic: t\nquestion: q?\n'],
    'site.yaml:1:8: the title “T\\u{202e}U” turns the reading direction — write it without such marks',
  ],
  [
    'an office that turns what stands beside it',
    ['actors.yaml', '- {id: a, name: A B, kind: person, offices: [{title: "\u2066mayor"}]}\n'],
    'actors.yaml:1:54: the title “\\u{2066}mayor” turns the reading direction — write it without such marks',
  ],
  [
    'a withdrawal whose reason turns what stands beside it',
    article('withdrawn: {day: 2031-05-06, why: "a\u202eb"}'),
    'articles/x.md:3:35: “withdrawn.why”: this turns the reading direction — write it without such marks',
  ],
  [
    'an alias without a letter',
    ['actors.yaml', '- {id: a, name: A B, kind: person, aliases: ["."]}\n'],
    /^actors\.yaml:1:46: “aliases” of entry 1: this name has no letter/,
  ],
  [
    'an office held since yesterday',
    ['actors.yaml', '- {id: a, name: A B, kind: person, offices: [{title: mayor, from: yesterday}]}\n'],
    /^actors\.yaml:1:67: “offices\.from” of entry 1: this is no date/,
  ],
  [
    'verbs of the prototype',
    ['lexicon/verbs.yaml', 'toString: [say]\n'],
    'lexicon/verbs.yaml:1:1: unknown field “toString” — the fields are neutral, distancing, factive, speech-act',
  ],
  ['a cue of a star', ['lexicon/hedges.yaml', '- "*"\n'], /^lexicon\/hedges\.yaml:1:3: /],
  ['six megabytes of names', ['actors.yaml', '#'.repeat(6_000_000)], /^actors\.yaml:1:1: the file has 6\.0 MB/],
  [
    'a ledger on one line',
    ['permalinks.json', '{"events/x/":{"title":"X","by":[]}}'],
    /^permalinks\.json:1:1: this line is no ledger entry/,
  ],
  [
    'half a ledger',
    ['permalinks.json', '{\n"events/x/": {"title":"X","by":[]},\n"events/y/": {"tit'],
    /^permalinks\.json:3:1: this line is no ledger entry/,
  ],
  [
    'a ledger of bytes',
    ['permalinks.json', Buffer.from([0x7b, 0x0a, 0xff])],
    'permalinks.json:2:1: this is not UTF-8 — save the file as UTF-8',
  ],
  ['a former address that climbs', gone('events/../../x/'), /is no address of this site/],
  ['a former address of the prototype', gone('events/__proto__/'), /is no address of this site/],
  ['a former address that ends its attribute', gone('events/\\"><img>/'), /is no address of this site/],
  ['a former address written backwards', gone('events/a\\u202eb/'), /“events\/a\\u\{202e\}b\/” is no address/],
  ['a former address with a zero', gone('events/a\\u0000b/'), /is no address of this site/],
  ['a former address with a wildcard', gone('events/*/'), /is no address of this site/],
  ['a former address in capitals', gone('events/ABC/'), /is no address of this site/],
  [
    'a redirect that runs',
    gone('events/x/', '"to":"javascript:alert(1)"'),
    /leads to “javascript:alert\(1\)”, which is no address/,
  ],
  ['a redirect to another host', gone('events/x/', '"to":"//evil.example/"'), /which is no address of this site/],
  [
    'a redirect with a rule behind it',
    gone('events/x/', '"to":"a/ 301\\n/* https://evil.example"'),
    /“a\/ 301\\n\/\* https:\/\/evil\.example”, which is no address/,
  ],
  ['a former date of markup', gone('events/x/', '"date":"<script>"'), /“<script>” of “events\/x\/” is no date/],
  [
    'a correction of no kind',
    correction('do: constructor\n  when: 2024-05-17'),
    /^corrections\.yaml:4:7: “do” of entry 1/,
  ],
  [
    'a correction of all that has a blank in it',
    [
      'corrections.yaml',
      '- {do: drop, kind: claim, who: E, when: 2024-05-17, why: w, target: {article: a, quote: " "}}\n',
    ],
    /^corrections\.yaml:1:89: “target\.quote” of entry 1: these words have no letter/,
  ],
  [
    'a correction by nobody',
    [
      'corrections.yaml',
      '- {do: drop, kind: claim, who: "\u200b", when: 2024-05-17, why: w, target: {article: a, quote: q}}\n',
    ],
    /“who” of entry 1: this is empty/,
  ],
  [
    'a correction before there were any',
    correction('do: drop\n  kind: date\n  when: 0000-01-01'),
    /“when” of entry 1: not a day/,
  ],
  ['a correction on no day', correction('do: drop\n  kind: date\n  when: 2024-99-99'), /“when” of entry 1: not a day/],
  [
    'a date that is none in a correction',
    correction('do: re-date\n  date: "2022/2021"\n  when: 2024-05-17'),
    /“date” of entry 1: not an EDTF date/,
  ],
];

test.each(tricks)('%s', async (_name, [file, content], answer) => {
  mkdirSync(dirname(join(seeds, file)), { recursive: true });
  writeFileSync(join(seeds, file), content);
  const said = await refusal();
  expect(said[0]).toMatch(answer);
  if (_name !== 'a merge key') expect(said).toHaveLength(1);
});

test('an edition that has lost all its articles', async () => {
  rmSync(join(seeds, 'articles'), { recursive: true });
  mkdirSync(join(seeds, 'articles'));
  writeFileSync(join(seeds, 'articles/notes.docx'), 'x');
  expect(await refusal()).toEqual([
    'articles:1:1: there is no article (.md, .txt) in this folder — put them back, or add the first with “npm run add”',
  ]);
});

test.each<[string, string, string, RegExp]>([
  [
    'a file of the lexicon',
    'lexicon/frames.yaml',
    'away/frames.yaml',
    /^lexicon\/frames\.yaml:1:1: this symbolic link leads out/,
  ],
  ['the lexicon', 'lexicon', 'away', /^lexicon:1:1: this symbolic link leads out/],
  ['the sources', 'sources.yaml', 'away.yaml', /^sources\.yaml:1:1: this symbolic link leads out/],
  ['the ledger', 'permalinks.json', 'away.json', /^permalinks\.json:1:1: this symbolic link leads out/],
  ['all articles', 'articles', 'away', /^articles:1:1: this symbolic link leads out/],
  ['a folder of articles', 'articles/more', 'away', /^articles\/more:1:1: this symbolic link leads out/],
  ['a device', 'articles/x.md', '/dev/zero', /^articles\/x\.md:1:1: this symbolic link leads out/],
  ['nothing', 'articles/x.md', 'nowhere', /^articles\/x\.md:1:1: this symbolic link leads nowhere/],
  ['itself', 'articles/x.md', 'seeds/articles/x.md', /^articles\/x\.md:1:1: this symbolic link leads nowhere/],
  ['the folder above', 'articles/up', 'seeds', /^articles\/up:1:1: this symbolic link leads out/],
])('a link for %s', async (_name, from, to, answer) => {
  const root = dirname(seeds);
  mkdirSync(join(root, 'away'));
  writeFileSync(join(root, 'away/frames.yaml'), '[]\n');
  writeFileSync(join(root, 'away.yaml'), '[]\n');
  writeFileSync(join(root, 'away.json'), '{\n}\n');
  rmSync(join(seeds, from), { recursive: true, force: true });
  symlinkSync(to.startsWith('/') ? to : join(root, to), join(seeds, from));
  const said = await refusal();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(answer);
});

test('nothing reached the prototype of anything', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
