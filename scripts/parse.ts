import { readFileSync } from 'node:fs';
import { entryOf } from '../src/entry.ts';
import { extract } from '../src/extract/index.ts';
import { link } from '../src/link/index.ts';
import { readArticle } from '../src/read/article.ts';
import { readKnowledge } from '../src/read/knowledge.ts';

// Thin: the options, folders, HTML, messages and exit codes of the entry format come with the command's own issue.
const paths = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const knowledge = readKnowledge('seeds');
const readings = paths.map((p) => extract(readArticle(p, readFileSync(p, 'utf8')), knowledge));
const edition = link(readings, knowledge);
for (const { article } of readings) process.stdout.write(`${JSON.stringify(entryOf(edition, article.id))}\n`);
