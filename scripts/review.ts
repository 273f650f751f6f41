import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { intro, isCancel, log, note, outro, selectKey, text } from '@clack/prompts';
import pc from 'picocolors';
import { editionOf, holdingOf } from '../src/add/holding.ts';
import { type Answer, answersTo } from '../src/correct/answers.ts';
import { addCorrection } from '../src/correct/write.ts';
import { correctionSchema } from '../src/model/correction.ts';
import type { Doubt } from '../src/model/doubt.ts';
import type { Edition } from '../src/model/edition.ts';
import { runCommand, seedsArg } from './command.ts';

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
  const before = article.text.slice(Math.max(0, start - 160), start).replace(/^\S*\s|\s+/g, ' ');
  const after = article.text.slice(end, end + 160).replace(/\s\S*$|\s+/g, ' ');
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

await runCommand({
  name: 'npm run review --',
  description: 'Walks through what is doubtful and writes the corrections.',
  args: { seeds: seedsArg, list: { type: 'boolean', description: 'only list what is doubtful' } },
  more: 'One key answers a question; every answer is written at once. Where there is no terminal it only lists.',
  async run({ seeds, list }) {
    const edition = editionOf(await holdingOf(seeds));
    if (!edition.doubts.length) console.log('Nothing is doubtful.');
    else if (list || !process.stdin.isTTY || !process.stdout.isTTY)
      for (const d of edition.doubts)
        console.log(`${d.article}: ${d.what}${d.span ? ` “${d.span.exact}”` : ''} — ${d.todo}`);
    else await walk(edition, seeds);
  },
});

async function walk(edition: Edition, seeds: string): Promise<void> {
  const file = join(seeds, 'corrections.yaml');
  const count = edition.doubts.length;
  const signature = { who: editor(), when: new Date().toISOString().slice(0, 10) };
  intro(`${count} ${count === 1 ? 'thing' : 'things'} to look at. Every answer is written to ${file} at once.`);
  let written = 0;
  for (const [i, doubt] of edition.doubts.entries()) {
    note(passage(edition, doubt), `${i + 1} of ${count} · ${doubt.article}`);
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
    addCorrection(seeds, correction);
    written++;
  }
  outro(
    written
      ? `${written} ${written === 1 ? 'correction' : 'corrections'} written to ${file}. Next: npm run build`
      : 'Nothing was changed.',
  );
}
