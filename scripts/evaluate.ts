import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract/index.ts';
import { readArticle } from '../src/read/article.ts';
import { readKnowledge } from '../src/read/knowledge.ts';
import { noActorScore, scoreActors } from './evaluate/actors.ts';
import { figures } from './evaluate/count.ts';
import { readGold } from './evaluate/gold.ts';

const argv = process.argv.slice(2);
const option = (name: string): string | undefined => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
const misses = argv.includes('--misses');
const only = option('--only')?.split(',');
const folder = 'tests/annotated';
const knowledge = readKnowledge(null);
const score = noActorScore();
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.md') || (only && !only.some((o) => file.includes(o)))) continue;
  const article = readArticle(file, readFileSync(join(folder, file), 'utf8'));
  const gold = readGold(join(folder, file.replace('.md', '.gold.yaml')), article.text);
  scoreActors(
    score,
    extract(article, knowledge).actors,
    gold.actors,
    article.text,
    (what) => misses && console.error(`${file}: ${what}`),
  );
}
console.log(
  JSON.stringify(
    {
      actors: figures(score.actors),
      kinds: Object.fromEntries([...score.byKind].map(([k, c]) => [k, figures(c)])),
      kindRight: figures(score.kindRight).precision,
      mentions: figures(score.mentions),
      pronouns: figures(score.pronouns),
    },
    null,
    1,
  ),
);
