import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirm, isCancel, text } from '@clack/prompts';
import { defineCommand, runMain } from 'citty';
import pc from 'picocolors';
import { changesBetween } from '../src/add/changes.ts';
import { intake } from '../src/add/intake.ts';
import { type Outcome, outcomeAsJson, sayOutcome } from '../src/add/outcome.ts';
import { type Plan, planAddition } from '../src/add/plan.ts';
import { writeAddition } from '../src/add/write.ts';
import { extract } from '../src/extract/index.ts';
import { link } from '../src/link/index.ts';
import type { Article } from '../src/model/article.ts';
import type { Edition } from '../src/model/edition.ts';
import type { Knowledge } from '../src/model/seeds.ts';
import { report } from '../src/publish/report.ts';
import { readArticle } from '../src/read/article.ts';
import { readBytes } from '../src/read/files.ts';
import { readSeeds } from '../src/read/seeds.ts';

const analysed = (articles: readonly Article[], knowledge: Knowledge): Edition =>
  link(
    articles.map((a) => extract(a, knowledge)),
    knowledge,
  );

/** Asks what a page doesn't tell; an empty answer or Esc leaves it unknown. */
async function completed(plan: Plan, again: (facts: Partial<Plan['facts']>) => Plan): Promise<Plan> {
  let now = plan;
  if (now.newSource) {
    const yes = await confirm({
      message: `${now.newSource.name} is new. Add it to sources.yaml as “${now.newSource.id}”?`,
    });
    if (isCancel(yes)) return plan;
    if (!yes) now = again({ source: 'unknown' });
  }
  if (now.facts.published === null) {
    const day = await text({
      message: 'When was it published? (2024-05-17, or leave empty)',
      validate: (v) => (!v || /^\d{4}(-\d\d){0,2}$/.test(v) ? undefined : 'Write it as 2024-05-17, 2024-05 or 2024.'),
    });
    if (!isCancel(day) && day) now = again({ published: day });
  }
  return now;
}

runMain(
  defineCommand({
    meta: {
      name: 'npm run add --',
      description: 'Adds saved pages, Markdown or plain text to the edition, and says what each adds.',
    },
    args: {
      seeds: { type: 'string', default: 'seeds', description: 'the folder that holds the edition', valueHint: 'DIR' },
      source: { type: 'string', description: 'the outlet, as its id in sources.yaml', valueHint: 'ID' },
      'dry-run': { type: 'boolean', default: false, description: 'print what would be written, and write nothing' },
      json: { type: 'boolean', default: false, description: 'print the report as JSON' },
      force: { type: 'boolean', default: false, description: 'add even what the edition seems to hold already' },
    },
    async run({ args }) {
      try {
        await add(args._, args);
      } catch (error) {
        console.error(report(error));
        process.exitCode = 1;
      }
    },
  }),
);

interface Options {
  seeds: string;
  source?: string | undefined;
  'dry-run': boolean;
  json: boolean;
  force: boolean;
}

async function add(paths: readonly string[], options: Options): Promise<void> {
  if (!paths.length) {
    console.error(pc.red('Which article? Give one or more files, or - for standard input: npm run add -- page.html'));
    process.exitCode = 1;
    return;
  }
  const { articles, knowledge } = readSeeds(options.seeds);
  const sources = [...knowledge.sources];
  const held = articles.map((a) => ({ file: a.file, url: a.url, text: a.text }));
  const names = new Set<string>();
  const folder = join(options.seeds, 'articles');
  const taken = (name: string) => names.has(name) || existsSync(join(folder, name));
  const added: Plan[] = [];
  const refused: Plan[] = [];
  for (const path of paths) {
    const got = path === '-' ? { bytes: readFileSync(0) } : readBytes(path);
    const read = 'problem' in got ? got : intake(path === '-' ? 'standard input' : path, got.bytes);
    if ('problem' in read) {
      console.error(report(read.problem));
      process.exitCode = 1;
      continue;
    }
    const planWith = (facts: Partial<Plan['facts']>) => {
      const unknown = facts.source === 'unknown';
      const said = { ...read.facts, ...facts, ...(unknown ? { url: null } : {}) };
      return planAddition(
        path,
        { ...read, facts: said, siteName: unknown ? null : read.siteName },
        sources,
        held,
        taken,
      );
    };
    let plan = planWith(options.source ? { source: options.source } : {});
    if (plan.duplicate && !options.force) {
      refused.push(plan);
      continue;
    }
    if (process.stdin.isTTY && process.stdout.isTTY && !options.json && !options['dry-run'] && path !== '-') {
      plan = await completed(plan, planWith);
    }
    if (plan.newSource) sources.push(plan.newSource);
    names.add(plan.name);
    held.push({ file: join(folder, plan.name), url: plan.facts.url, text: read.body });
    added.push(plan);
  }
  const news = added.map((p) => readArticle(join(folder, p.name), p.content, { mode: 'edition' }));
  const after = analysed([...articles, ...news], { ...knowledge, sources });
  const changes = changesBetween(analysed(articles, knowledge), after);
  if (!options['dry-run']) for (const plan of added) writeAddition(options.seeds, plan);

  const ids = new Set(news.map((a) => a.id));
  const outcome: Outcome = { folder, added, refused, changes, doubts: after.doubts.filter((d) => ids.has(d.article)) };
  console.log(options.json ? outcomeAsJson(outcome) : sayOutcome(outcome, options['dry-run']).join('\n'));
}
