import type { Site } from '../../model/seeds.ts';
import { digits } from '../count.ts';
import { type DataFile, dataHash, versionOf } from './dataFiles.ts';
import { plainMarkdown as plain } from './plainMarkdown.ts';

const columns = (f: DataFile): string[] =>
  f.table
    ? [
        `## ${f.name}: ${f.table.title}`,
        '',
        `${digits(f.rows)} rows.${f.table.key.length ? ` Key: ${f.table.key.map((k) => `\`${k}\``).join(', ')}.` : ''}`,
        '',
        '| Column | Type | What it holds |',
        '|---|---|---|',
        ...f.table.fields.map((c) => {
          const link = f.table!.links.find((l) => l.field === c.name);
          return `| \`${c.name}\` | ${c.type} | ${c.description}${link ? `; \`id\` in ${link.table}.csv` : ''} |`;
        }),
        '',
      ]
    : [];

/** For whoever opens the folder of data: what lies in it, what the columns mean, how to begin. */
export function dataReadme(site: Site, files: readonly DataFile[], method: string, home: string | null): string {
  const hash = dataHash(files);
  return [
    `# ${plain(site.title)}: the data`,
    '',
    plain(site.question),
    '',
    `- Version: \`${versionOf(hash)}\`, the beginning of the SHA-256 of all files' hashes. The same data has the same version.`,
    `- Method: Parallax ${method} (version, and a hash of the code that reads, links and compares). What the program reads and where it errs stands ${home ? `at <${home}methods/>` : 'on the site under “How we know”'}.`,
    ...(site.licence ? [`- Licence: ${plain(site.licence)}`] : []),
    '- Every file is described in `datapackage.json` (Frictionless Data Package 1), with its size and SHA-256.',
    '',
    'The tables are CSV as RFC 4180 has it: UTF-8 without a mark at the beginning, commas, lines that end in CR LF, an empty cell where',
    'nothing is known. A cell that a spreadsheet would run as a formula has an apostrophe before it. In Excel, open them by Data, From',
    'Text/CSV, and choose UTF-8. Positions count UTF-16 code units, as JavaScript and Java do; in Python take',
    "`text.encode('utf-16-le')[2 * start : 2 * end].decode('utf-16-le')`.",
    '',
    'Everything is what a program read in the articles, with an editor’s corrections. It tells what was reported, never whether it is true.',
    '',
    '## Begin',
    '',
    '```python',
    'import csv, json',
    '',
    "rows = lambda name: list(csv.DictReader(open(name, encoding='utf-8', newline='')))",
    "names = {s['id']: s['name'] for s in rows('sources.csv')}",
    '',
    '# What does each source call the same thing in its own voice?',
    "for r in rows('labels.csv'):",
    "    if int(r['own_voice']): print(r['name'], '|', r['label'], '|', names[r['source']], r['own_voice'])",
    '',
    '# Which events do most sources tell?',
    "source_of = {a['id']: a['source'] for a in rows('articles.csv')}",
    'told = {}',
    "for r in rows('reports.csv'): told.setdefault(r['event'], set()).add(source_of[r['article']])",
    'print(sorted(((len(s), e) for e, s in told.items()), reverse=True)[:5])',
    '',
    '# Every statement with the words it rests on, article by article.',
    "for line in open('entries.jsonl', encoding='utf-8'):",
    '    entry = json.loads(line)',
    "    for claim in entry['claims']: print(claim['speakerLabel'], [s['exact'] for s in claim['content']])",
    '```',
    '',
    '## entries.jsonl: one article a line',
    '',
    'Each line is a JSON object: `article` (id, title, source, url, published), `text`, `dates`, `actors`, `claims` and `events`, each with the spans',
    'it was read from: `text[start:end]` is `exact`, and `plain`, where markup stands among the words, is the words alone. Where an article’s text belongs to its publisher, all but the evidence is blanked, so that',
    'the positions still hold, and `withheld` says so. `format` changes when a field is renamed or dropped.',
    '',
    ...files.flatMap(columns),
  ].join('\n');
}
