import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { holdingOf } from '../../src/add/holding.ts';
import { link } from '../../src/link/index.ts';
import { mergeActors, renameActor } from '../../src/revise/reviseActors.ts';

let root: string;
let seeds: string;
const home = process.cwd();
const at = (path: string) => join(seeds, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const actors = `# who is who
- id: ana-ruiz
  name: Ana Ruiz # of Bern
  kind: person
  aliases: [Anna Ruiz]

# the board
- id: river-board
  name: River Board
  kind: organisation
  offices:
    - title: keeper
- { id: tarn-board, name: Tarn Board, kind: organisation, aliases: [Board of Tarn] }
`;
const sign = { who: 'E', when: '2031-05-06', why: 'w' };
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'actors-'));
  seeds = join(root, 'seeds');
  mkdirSync(at('articles'), { recursive: true });
  writeFileSync(at('site.yaml'), 'title: T\ntopic: t\nquestion: Q?\n');
  writeFileSync(at('actors.yaml'), actors);
  writeFileSync(
    at('articles/a.md'),
    '---\nsource: unknown\npublished: 2031-05-04\n---\nTalks\n\nAna Ruiz met Paul Lind in Bern on 3 May 2031. Lind thanked the River Board.\n',
  );
  writeFileSync(
    at('articles/b.md'),
    '---\nsource: unknown\npublished: 2031-05-04\n---\nThe dam\n\nPavel Lindt met Karl Brandt in Bern on 2 May 2031. The Tarn Board had said no.\n',
  );
  process.chdir(root);
});
afterEach(() => {
  process.chdir(home);
  rmSync(root, { recursive: true, force: true });
});
async function names() {
  const { articles, knowledge } = await holdingOf(seeds);
  return new Map(
    link(
      articles.map((a) => a.reading()),
      knowledge,
    ).actors.map((a) => [a.id, a.name]),
  );
}

describe('rename-actor', () => {
  test('whoever stands in actors.yaml is renamed there; the former name stays as an alias', async () => {
    expect((await renameActor(seeds, { who: 'Ana Ruiz', name: 'Ana Ruiz Vega' }, sign)).file).toBe('actors.yaml');
    expect(read('actors.yaml')).toBe(
      actors.replace('name: Ana Ruiz #', 'name: Ana Ruiz Vega #').replace('[Anna Ruiz]', '[Anna Ruiz, Ana Ruiz]'),
    );
    expect((await names()).get('ana-ruiz')).toBe('Ana Ruiz Vega');
    expect((await renameActor(seeds, { who: 'Ana Ruiz', name: 'Ana Ruiz Vega' }, sign)).file).toBeNull();
  });

  test('anybody else by a correction; the address stays', async () => {
    expect((await renameActor(seeds, { who: 'paul lind', name: 'Paul Lind the Younger' }, sign)).file).toBe(
      'corrections.yaml',
    );
    expect((await names()).get('paul-lind')).toBe('Paul Lind the Younger');
    const before = read('corrections.yaml');
    expect((await renameActor(seeds, { who: 'paul-lind', name: 'Paul Lind the Younger' }, sign)).file).toBeNull();
    expect(read('corrections.yaml')).toBe(before);
  });

  test.each([
    [
      'a mark that turns the direction',
      'Lind\u202eVega',
      /nothing was written: the name .* turns the reading direction/,
    ],
    ['two lines', 'Lind\nVega', /nothing was written: .*this holds a line break/],
    ['a page', 'V'.repeat(5000), /nothing was written: .*this is too long/],
    ['nothing to be seen', '\u200b', /nothing was written: .*this is empty|the name is empty|has no letter/],
  ])('a name of %s is refused before it is written', async (_, name, why) => {
    await expect(renameActor(seeds, { who: 'Paul Lind', name }, sign)).rejects.toThrow(why);
    await expect(renameActor(seeds, { who: 'Ana Ruiz', name }, sign)).rejects.toThrow(why);
    expect(existsSync(at('corrections.yaml'))).toBe(false);
    expect(read('actors.yaml')).toBe(actors);
  });

  test('nobody of that name, and a name that is somebody else’s, are refused', async () => {
    await expect(renameActor(seeds, { who: 'Paul Lund', name: 'X' }, sign)).rejects.toThrow(
      /nobody is called “Paul Lund” here — did you mean “Paul Lind”\?/,
    );
    await expect(renameActor(seeds, { who: 'Ana Ruiz', name: 'River Board' }, sign)).rejects.toThrow(
      /“River Board” is a name of river-board — where both are one, use “npm run merge-actors”/,
    );
    await expect(renameActor(seeds, { who: 'Paul Lind', name: 'Karl Brandt' }, sign)).rejects.toThrow(
      /name of karl-brandt/,
    );
    expect(read('actors.yaml')).toBe(actors);
  });
});

describe('merge-actors', () => {
  test('two entries become one, and what names the other by its id names the first', async () => {
    const stated =
      '---\nsource: unknown\nlanguage: de\nevents:\n  - label: X\n    participants: [tarn-board, Ana Ruiz]\n---\ntarn-board\n';
    writeFileSync(at('articles/c.md'), stated);
    const { said } = await mergeActors(seeds, { into: 'river-board', from: 'Tarn Board' }, sign);
    expect(said).toContain('“Tarn Board” is “River Board” now');
    const yaml = read('actors.yaml');
    expect(yaml).toContain('aliases:\n    - Tarn Board\n    - Board of Tarn\n');
    expect(yaml).not.toContain('tarn-board');
    expect(yaml).toContain('# the board');
    expect(read('articles/c.md')).toBe(stated.replace('[tarn-board', '[river-board'));
    expect([...(await names()).keys()]).not.toContain('tarn-board');
    expect((await mergeActors(seeds, { into: 'river-board', from: 'Tarn Board' }, sign)).file).toBeNull();
  });

  test.each<[string, (id: string) => string]>([
    ['in braces', (id) => `events: [{ label: tarn-board, participants: [${id}, Ana Ruiz] }] # tarn-board`],
    ['one event in braces', (id) => `events:\n  - { participants: ["${id}", '${id}'], label: "X {y}" }`],
    [
      'on lines',
      (id) => `events:\n  - label: X\n    participants:\n      # tarn-board\n      - ${id}\r\n      - Ana Ruiz`,
    ],
    ['in JSON', (id) => `"events": [{"label": "X", "participants": ["${id}",\n "Ana Ruiz"]}]`],
  ])('an event’s participants are put right %s, and nothing beside them', async (_, events) => {
    const stated = (id: string) =>
      `---\nsource: unknown\nlanguage: de\nrights: tarn-board\n${events(id)}\n---\ntarn-board\n`;
    writeFileSync(at('articles/c.md'), stated('tarn-board'));
    await mergeActors(seeds, { into: 'river-board', from: 'Tarn Board' }, sign);
    expect(read('articles/c.md')).toBe(stated('river-board'));
  });

  test('whom only articles name becomes an alias of an entry', async () => {
    await mergeActors(seeds, { into: 'Ana Ruiz', from: 'Karl Brandt' }, sign);
    expect(read('actors.yaml')).toContain('aliases: [Anna Ruiz, Karl Brandt]');
    expect([...(await names()).keys()]).not.toContain('karl-brandt');
  });

  test('two whom only articles name are joined by a correction', async () => {
    expect((await mergeActors(seeds, { into: 'Paul Lind', from: 'Pavel Lindt' }, sign)).file).toBe('corrections.yaml');
    const now = await names();
    expect([now.has('paul-lind'), now.has('pavel-lindt')]).toEqual([true, false]);
    expect((await mergeActors(seeds, { into: 'Paul Lind', from: 'Pavel Lindt' }, sign)).file).toBeNull();
  });
});

describe('a list of actors in the form of JSON', () => {
  const three = ['Ana Ruiz', 'Paul Lind', 'Karl Brandt'].map((name, i) => ({ id: `p${i}`, name, kind: 'person' }));
  const listed = () => parse(read('actors.yaml')) as { id: string; name: string }[];
  test.each([JSON.stringify(three), JSON.stringify(three, null, 2), stringify(three).replace(/^/gm, '  ').trimEnd()])(
    'loses nobody but who is merged, and renames who is meant: %#',
    async (yaml) => {
      writeFileSync(at('actors.yaml'), `${yaml}\n`);
      await renameActor(seeds, { who: 'Paul Lind', name: 'Pauline Lind' }, sign);
      expect(listed().map((a) => a.name)).toEqual(['Ana Ruiz', 'Pauline Lind', 'Karl Brandt']);
      await mergeActors(seeds, { into: 'Karl Brandt', from: 'Pauline Lind' }, sign);
      expect(listed().map((a) => a.name)).toEqual(['Ana Ruiz', 'Karl Brandt']);
    },
  );
});
