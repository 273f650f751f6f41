import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../../src/bench/corpus.ts';
import { filesIn, runBuild } from '../support/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bytes: what a page may weigh at most, as it is and as it is sent, however many articles stand behind it. */
const heaviest = { html: 400_000, sent: 45_000, twin: 400_000 };

/** Everything in it is about one event and two people, who say something else each time. */
function writeOneEvent(seeds: string, size: number): void {
  const words = 'dam gate lock weir canal bridge tunnel tower market harbour school road field mill'.split(' ');
  const acts = 'open close paint sell rent mend guard widen shorten clean measure film'.split(' ');
  const word = (n: number) => words[n % words.length];
  mkdirSync(join(seeds, 'articles'), { recursive: true });
  writeFileSync(join(seeds, 'site.yaml'), 'title: One event\ntopic: a meeting\nquestion: Who met?\n');
  const outlets = Array.from({ length: 12 }, (_, i) => `- id: outlet-${i}\n  name: The ${word(i)} Post\n`);
  writeFileSync(join(seeds, 'sources.yaml'), outlets.join(''));
  for (let i = 0; i < size; i++) {
    const said = Array.from({ length: 8 }, (_, k) => {
      const n = i * 8 + k;
      const who = ['Ada Quist', 'Bruno Lindqvist'][k % 2];
      return `“We will ${acts[n % acts.length]} the ${word(n * 5)} of ${word(n * 3 + 1)} number ${n} before the ${word(n)} is ready,” ${who} said.`;
    });
    const front = `source: outlet-${i % 12}\npublished: 2031-05-04\ntitle: Quist and Lindqvist meet in Orr, report ${i}\n`;
    const text = `Mayor Ada Quist met Bruno Lindqvist in Orr on ${i % 5 === 0 ? 4 : 3} May 2031.\n\n${said.join('\n\n')}\n`;
    writeFileSync(join(seeds, 'articles', `report-${i}.md`), `---\n${front}---\n${text}`);
  }
}

const editions: [string, (seeds: string) => void][] = [
  ['of 210 articles on seventy things', (seeds) => writeCorpus(seeds, 210)],
  ['of 60 articles that all tell of one meeting', (seeds) => writeOneEvent(seeds, 60)],
];
const built = editions.map(([_, write], i) => ({
  seeds: join(folder, `seeds-${i}`),
  out: join(folder, `dist-${i}`),
  write,
}));
beforeAll(() => {
  for (const { seeds, out, write } of built) {
    write(seeds);
    const { code, err } = runBuild(['--seeds', seeds, '--out', out, '--site', 'https://p.example']);
    expect(code, err).toBe(0);
  }
});

test.each(editions.map(([name], i) => [name, i] as const))('no page of an edition %s is too heavy', (_name, i) => {
  const { out } = built[i]!;
  const heavy: string[] = [];
  for (const file of filesIn(out)) {
    const bytes =
      /\.html$/.test(file) || (/\.(?:json|md|xml|atom)$/.test(file) && !file.startsWith('data/'))
        ? readFileSync(join(out, file))
        : Buffer.alloc(0);
    const limit = file.endsWith('.html') ? heaviest.html : heaviest.twin;
    // What is packed is at most some bytes longer: most files are too short to be worth packing.
    const sent = bytes.length > heaviest.sent - 1000 ? gzipSync(bytes).length : 0;
    if (bytes.length > limit || sent > heaviest.sent) heavy.push(`${file}: ${bytes.length}, ${sent}`);
  }
  expect(heavy).toEqual([]);
});
