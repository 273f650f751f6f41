import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixture, hashesOf, runBuild } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
const seeds = join(folder, 'seeds');
const [kept, anew] = [join(folder, 'kept'), join(folder, 'anew')];
cpSync(fixture, seeds, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (out: string) => {
  const { code, err } = runBuild(['--seeds', seeds, '--out', out]);
  expect(code, err).toBe(0);
};
const change = (file: string, from: string | RegExp, to: string): void => {
  const path = join(seeds, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};
const article = (name: string) => join('articles', name);

/** What an editor does to an edition, one thing after the other. */
const changes: Record<string, () => void> = {
  'nothing at all': () => {},
  'an article more': () =>
    writeFileSync(
      join(seeds, article('basin-watch-pell-returns.md')),
      '---\nsource: basin-watch\npublished: 2022-11-20\n---\nPell returns to Halden\n\nJonas Pell met Tomas Reku in Halden on 18 November 2022. “The rules will hold”, Pell said. Reku called the talks “useful”. The Institute for River Law said the commission would meet again.\n',
    ),
  'a sentence more in an article': () =>
    appendFileSync(join(seeds, article('courier-commission-meets-in-sorn.md')), '\nReku met Pell again in Sorn.\n'),
  'an outlet of another name': () => change('sources.yaml', 'The Velmora Courier', 'The Courier of Velmora'),
  'an outlet more, with an article': () => {
    appendFileSync(join(seeds, 'sources.yaml'), '- id: a-first-voice\n  name: A First Voice\n');
    writeFileSync(
      join(seeds, article('first-voice.md')),
      '---\nsource: a-first-voice\npublished: 2022-11-21\n---\nReku speaks\n\nTomas Reku said on 21 November 2022 that Tarsia would build no second dam.\n',
    );
  },
  'a correction': () =>
    writeFileSync(
      join(seeds, 'corrections.yaml'),
      '- do: rename\n  kind: actor\n  target: { article: courier-commission-meets-in-sorn, quote: Tomas Reku }\n  name: Tomas A. Reku\n  who: Ida Lund\n  when: 2022-12-01\n  why: As he signs.\n',
    ),
  'another title of the edition': () => change('site.yaml', /^title: .*/m, 'title: The dam and its tellers'),
  'an article less': () => rmSync(join(seeds, article('not-stated-open-the-gates.md'))),
  'a page of the last site touched by somebody': () => {
    const events = readdirSync(join(kept, 'events'));
    for (const event of events.filter((e) => !e.includes('.')))
      appendFileSync(join(kept, 'events', event, 'index.html'), '<p>not ours</p>');
  },
};

test('the first build', () => build(kept));

test.each(Object.entries(changes))(
  'after %s, a site made from the last one is the same as one made from nothing',
  (_, make) => {
    make();
    build(kept);
    rmSync(anew, { recursive: true, force: true });
    build(anew);
    expect(hashesOf(kept)).toEqual(hashesOf(anew));
  },
);

test('an event that two outlets more tell leaves the pages of other events that read as before as files where they are', () => {
  const page = (event: string) => join(kept, 'events', event, 'index.html');
  /** Each event's file with what stands in it. */
  const files = () =>
    new Map(
      readdirSync(join(kept, 'events')).flatMap((e) =>
        e.includes('.') ? [] : [[e, { ino: statSync(page(e)).ino, bytes: readFileSync(page(e), 'utf8') }]],
      ),
    );
  rmSync(seeds, { recursive: true });
  cpSync(fixture, seeds, { recursive: true });
  build(kept);
  const before = files();
  for (const outlet of ['velmora-courier', 'upriver-post'])
    writeFileSync(
      join(seeds, article(`${outlet}-gauge.md`)),
      `---\nsource: ${outlet}\npublished: 2022-12-05\n---\nA gauge for the river\n\nTomas Reku met Jonas Pell in Sorn on 4 December 2022 and talked of a gauge.\n`,
    );
  build(kept);
  const after = files();
  // Those whom the new articles name are read anew wherever they took part.
  const same = [...before].filter(
    ([event, { bytes }]) => after.get(event)?.bytes === bytes && !/Reku|Pell/.test(bytes),
  );
  const anew = same.filter(([event, { ino }]) => after.get(event)!.ino !== ino);
  expect(same.length).toBeGreaterThan(0);
  expect(anew.map(([event]) => event)).toEqual([]);
});
