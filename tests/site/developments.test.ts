import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBuild } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
const [seeds, out] = [join(folder, 'seeds'), join(folder, 'dist')];
const articles: readonly [source: string, day: string, title: string, text: string][] = [
  [
    ...(['herald', '2031-05-06', 'Ferry sinks off Tarn'] as const),
    'At least nine people died when the ferry Ida sank off Tarn on Monday, the coastguard said. Divers searched the wreck of the Ida all night.',
  ],
  [
    ...(['post', '2031-05-07', 'Ferry Ida: 14 dead off Tarn'] as const),
    'Fourteen people died when the ferry Ida sank off Tarn on Monday, officials said. Divers said the wreck of the Ida lay on its side.',
  ],
  [
    ...(['herald', '2031-05-08', 'Toll of Ida ferry sinking rises to 23'] as const),
    'The ferry Ida sank off Tarn on Monday. Divers brought up nine more bodies from the wreck of the Ida, bringing the death toll to 23.',
  ],
];

beforeAll(() => {
  mkdirSync(join(seeds, 'articles'), { recursive: true });
  writeFileSync(join(seeds, 'site.yaml'), 'title: The Ida\ntopic: ida\nquestion: What sank her?\n');
  writeFileSync(join(seeds, 'sources.yaml'), '- {id: herald, name: The Herald}\n- {id: post, name: The Post}\n');
  for (const [i, [source, published, title, text]] of articles.entries())
    writeFileSync(
      join(seeds, 'articles', `${'abc'[i]}.md`),
      `---\nsource: ${source}\npublished: ${published}\ntitle: "${title}"\n---\n${text}\n`,
    );
  expect(runBuild(['--seeds', seeds, '--out', out]).code).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (path: string): string => readFileSync(join(out, path), 'utf8');
const ida = (): string =>
  readdirSync(join(out, 'events'))
    .find((f) => f.endsWith('.md') && file(`events/${f}`).includes('Told by The Herald and The Post'))!
    .slice(0, -3);

test('a toll that rises from report to report is told as a development, and no contradiction', () => {
  const { document } = parseHTML(file(`events/${ida()}/index.html`));
  const text = (of: string): string => document.querySelector(of)!.textContent.replace(/\s+/g, ' ');
  expect(text('.in-short')).toContain('No point was found on which they contradict each other.');
  expect(text('.in-short')).toContain(
    'How many died moved as reports came in: at least nine people, fourteen people, then 23.',
  );
  expect(document.querySelector('#differ')).toBeNull();
  const moved = document.querySelector('#moved')!.parentElement!;
  expect([...moved.querySelectorAll('dt')].map((dt) => dt.textContent.trim())).toEqual([
    'At least nine people 6 May 2031',
    'Fourteen people 7 May 2031',
    '23 8 May 2031',
  ]);
  expect(moved.textContent).toContain('bringing the death toll to 23');
});

test('and so in the forms for programs', () => {
  expect(file(`events/${ida()}.md`)).toContain(
    '## How the figures moved\n\n- How many died\n  - At least nine people (6 May 2031): The Herald\n  - Fourteen people (7 May 2031): The Post\n',
  );
  const { disagreements, developments } = JSON.parse(file(`events/${ida()}.json`)) as Record<
    string,
    { about: string }[]
  >;
  expect([disagreements, developments!.map((d) => d.about)]).toEqual([[], ['How many died']]);
  expect(file('data/developments.csv').split('\r\n')[3]).toMatch(/,How many died,.*,23,c,23$/);
});
