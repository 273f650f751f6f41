import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { intro, isCancel, log, note, outro, selectKey, text } from '@clack/prompts';
import { defineCommand, runMain } from 'citty';
import pc from 'picocolors';
import { type Answer, answersTo } from '../src/correct/answers.ts';
import { addCorrection } from '../src/correct/write.ts';
import { extract } from '../src/extract/index.ts';
import { link } from '../src/link/index.ts';
import { correctionSchema } from '../src/model/correction.ts';
import type { Doubt } from '../src/model/doubt.ts';
import type { Edition } from '../src/model/edition.ts';
import { report } from '../src/publish/report.ts';
import { readSeeds } from '../src/read/seeds.ts';

/** The editor's name as git knows it, else as the machine does. */
function editor(): string {
  try {
    return execFileSync('git', ['config', 'user.name'], { encoding: 'utf8' }).trim() || userInfo().username;
  } catch {
    return userInfo().username;
  }
}

/** The words in doubt with what stands around them. */
function passage(edition: Edition, doubt: Doubt): string {
  const article = edition.articles.find((a) => a.id === doubt.article);
  if (!article || !doubt.span) return article?.title || article?.text.trim().slice(0, 120) || '';
  const { start, end } = doubt.span;
  const before = article.text.slice(Math.max(0, start - 160), start).replace(/\s+/g, ' ');
  const after = article.text.slice(end, end + 160).replace(/\s+/g, ' ');
  return `…${before}${pc.bold(pc.underline(doubt.span.exact))}${after}…`;
}

async function ask(doubt: Doubt, answers: Answer[]): Promise<Answer | 'skip' | 'stop'> {
  const key = await selectKey({
    message: doubt.what,
    options: [
      ...answers.map((a) => ({ value: a.key, label: a.says })),
      { value: 's', label: 'skip' },
      { value: 'q', label: 'stop here' },
    ],
  });
  if (isCancel(key) || key === 'q') return 'stop';
  return answers.find((a) => a.key === key) ?? 'skip';
}

runMain(
  defineCommand({
    meta: { name: 'npm run review --', description: 'Walks through what is doubtful and writes the corrections.' },
    args: {
      seeds: { type: 'string', default: 'seeds', description: 'the folder that holds the edition', valueHint: 'DIR' },
      list: { type: 'boolean', default: false, description: 'only list what is doubtful' },
    },
    async run({ args }) {
      try {
        const { articles, knowledge } = readSeeds(args.seeds);
        const edition = link(
          articles.map((a) => extract(a, knowledge)),
          knowledge,
        );
        if (args.list || !process.stdin.isTTY) {
          for (const d of edition.doubts)
            console.log(`${d.article}: ${d.what}${d.span ? ` “${d.span.exact}”` : ''} — ${d.todo}`);
          return;
        }
        await walk(edition, join(args.seeds, 'corrections.yaml'));
      } catch (error) {
        console.error(report(error));
        process.exitCode = 1;
      }
    },
  }),
);

async function walk(edition: Edition, file: string): Promise<void> {
  const signature = { who: editor(), when: new Date().toISOString().slice(0, 10) };
  intro(`${edition.doubts.length} things to look at. Every answer is written to ${file} at once.`);
  let written = 0;
  for (const [i, doubt] of edition.doubts.entries()) {
    note(passage(edition, doubt), `${i + 1} of ${edition.doubts.length} · ${doubt.article}`);
    const answers = answersTo(doubt, edition, signature);
    if (!answers.length) {
      log.info(`${doubt.what} ${doubt.todo[0]?.toUpperCase()}${doubt.todo.slice(1)}.`);
      continue;
    }
    const answer = await ask(doubt, answers);
    if (answer === 'stop') break;
    if (answer === 'skip' || answer.makes === null) continue;
    let correction = answer.makes;
    if (typeof correction === 'function') {
      const make = correction;
      const words = await text({
        message: answer.asks ?? '',
        validate: (w) =>
          correctionSchema.safeParse(make(w ?? '')).success
            ? undefined
            : 'That cannot be read. Try again, or press Esc.',
      });
      if (isCancel(words)) continue;
      correction = make(words);
    }
    addCorrection(file, correction);
    written++;
  }
  outro(written ? `${written} corrections written to ${file}. Next: npm run build` : 'Nothing was changed.');
}
