import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract/index.ts';
import { readArticle } from '../src/read/article.ts';
import { readKnowledge } from '../src/read/knowledge.ts';
import { runCommand } from './command.ts';
import { noActorScore, scoreActors } from './evaluate/actors.ts';
import { evaluateBench } from './evaluate/bench.ts';
import { noClaimScore, scoreClaims } from './evaluate/claims.ts';
import { figures } from './evaluate/count.ts';
import { noDateScore, scoreDates } from './evaluate/dates.ts';
import { readGold } from './evaluate/gold.ts';
import { type Bench, rowsOf } from './evaluate/rows.ts';

await runCommand({
  name: 'npm run evaluate --',
  description: 'Measures the reading on our own annotated articles and on reference sets, for the methods page.',
  args: {
    misses: { type: 'boolean', description: 'list what was missed or found wrongly' },
    only: {
      type: 'string',
      description: 'only the articles with these words in their names, by commas',
      valueHint: 'NAME,NAME',
    },
    bench: { type: 'string', description: 'the folder of the reference sets', valueHint: 'DIR' },
    split: { type: 'string', default: 'dev', description: 'which part of the claims set', valueHint: 'NAME' },
  },
  run({ misses, only: names, bench, split }) {
    const only = names?.split(',');
    const say = (what: string): void => {
      if (misses) console.error(what);
    };

    /** Our own annotated articles are read without the edition's knowledge: what counts is what the program finds by itself. */
    const folder = 'tests/annotated';
    const knowledge = readKnowledge(null);
    const actors = noActorScore();
    const dates = noDateScore();
    const claims = noClaimScore();
    let articles = 0;
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith('.md') || (only && !only.some((o) => file.includes(o)))) continue;
      const article = readArticle(file, readFileSync(join(folder, file), 'utf8'));
      const gold = readGold(join(folder, file.replace('.md', '.gold.yaml')), article.text);
      const reading = extract(article, knowledge);
      articles++;
      scoreActors(actors, reading.actors, gold.actors, article.text, (what) => say(`${file}: ${what}`));
      scoreDates(dates, reading.dates, gold.dates, (what) => say(`${file}: ${what}`));
      // Only some claims of an article are annotated: their recall counts, precision would not be fair.
      if (gold.claims.length > 0) {
        scoreClaims(
          claims,
          reading.claims,
          gold.claims.map((c) => ({ source: [c.source], content: [c.content] })),
          article.text,
        );
      }
    }
    const own = {
      articles,
      actors: figures(actors.actors),
      actorKinds: Object.fromEntries(
        [...actors.byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, c]) => [kind, figures(c)]),
      ),
      actorKindRight: figures(actors.kindRight).precision,
      mentions: figures(actors.mentions),
      pronouns: figures(actors.pronouns),
      dates: { found: figures(dates.found).recall, value: figures(dates.value).recall, wanted: dates.found.wanted },
      claims: { recall: figures(claims.claims).recall, wanted: claims.claims.wanted },
    };
    const result = {
      own,
      ...(bench === undefined ? {} : { bench: { split, ...evaluateBench(bench, split, knowledge) } }),
    };
    console.log(JSON.stringify(result, null, 1));
    if (!only) {
      // Figures of a bench run before stand until the next one: the methods page shows both with their dates.
      const path = 'docs/evaluation.json';
      const day = new Date().toISOString().slice(0, 10);
      const old = readJson(path);
      const measured = {
        own: { date: day, ...own },
        bench: result.bench ? { date: day, ...result.bench } : (old['bench'] ?? null),
      };
      const all = { measured: day, rows: rowsOf(measured.own, measured.bench as Bench | null), ...measured };
      mkdirSync('docs', { recursive: true });
      writeFileSync(`${path}.new`, `${JSON.stringify(all, null, 2)}\n`);
      renameSync(`${path}.new`, path);
    }
  },
});

function readJson(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
