import { join } from 'node:path';
import { intro, isCancel, log, note, outro, selectKey, text } from '@clack/prompts';
import pc from 'picocolors';
import { fitted } from '../src/add/columns.ts';
import { type Ambiguity, ambiguitiesIn } from '../src/correct/ambiguous.ts';
import { type Answer, answersTo } from '../src/correct/answers.ts';
import { type Questions, questionsOf } from '../src/correct/questions.ts';
import { addCorrection, requote } from '../src/correct/write.ts';
import { type Correction, correctionSchema } from '../src/model/correction.ts';
import type { Doubt } from '../src/model/doubt.ts';
import type { Edition } from '../src/model/edition.ts';
import { npmRun } from '../src/model/npmRun.ts';
import { printed } from '../src/model/visible.ts';
import { progressLine } from '../src/publish/progress.ts';
import { runCommand, seedsArg } from './command.ts';
import { gitName } from './signature.ts';

/** The editor's name as git knows it, else as asked; null where that is left by Esc. */
async function editor(): Promise<string | null> {
  const known = gitName();
  if (known) return known;
  const name = await text({
    message: 'Your name, as the corrections will show it',
    validate: (n) => (n?.trim() ? undefined : 'Corrections are signed. Write your name, or press Esc.'),
  });
  return isCancel(name) ? null : name.trim();
}

/** The words in doubt with what stands around them. */
function passage(edition: Edition, doubt: Doubt): string {
  const article = articleOf(edition, doubt);
  if (!article || !doubt.span) return article?.title || article?.text.trim().slice(0, 120) || '';
  const { start, end } = doubt.span;
  const before = article.text.slice(Math.max(0, start - 160), start).replace(/^\S*\s|\s+/g, ' ');
  const after = article.text.slice(end, end + 160).replace(/\s\S*$|\s+/g, ' ');
  return `…${before}${pc.bold(pc.underline(doubt.span.exact))}${after}…`;
}

const line = (d: Doubt): string => `${d.article}: ${d.what}${d.span ? ` “${d.span.exact}”` : ''} — ${d.todo}`;

const articleOf = (edition: Edition, doubt: Doubt) => edition.articles.find((a) => a.id === doubt.article);

/** The article that a doubt is about, by its outlet and headline. */
function whose(edition: Edition, doubt: Doubt): string {
  const article = articleOf(edition, doubt);
  const outlet = edition.sources.find((s) => s.id === article?.source)?.name;
  return [outlet, article?.title].filter(Boolean).join(': ') || doubt.article;
}

async function ask(doubt: Doubt, answers: Answer[], undo: boolean): Promise<Answer | 'skip' | 'undo' | 'stop'> {
  const key = await selectKey({
    message: doubt.what,
    options: [
      // First, since Enter takes the first: an answer that changes something has a key of its own.
      { value: 's', label: 'skip' },
      ...answers.map((a) => ({ value: a.key, label: a.says })),
      ...(undo ? [{ value: 'z', label: 'take the last answer back' }] : []),
      { value: 'q', label: 'stop here' },
    ],
  });
  if (isCancel(key)) process.exitCode = 130;
  if (isCancel(key) || key === 'q') return 'stop';
  if (key === 'z') return 'undo';
  return answers.find((a) => a.key === key) ?? 'skip';
}

/** The correction that an answer makes, asked for its words where it needs any; null where there is none. */
async function correctionOf({ makes, asks }: Answer): Promise<Correction | null> {
  if (typeof makes !== 'function') return makes;
  const words = await text({
    message: asks ?? '',
    validate: (w) =>
      correctionSchema.safeParse(makes(w ?? '')).success ? undefined : 'That cannot be read. Try again, or press Esc.',
  });
  return isCancel(words) ? null : makes(words);
}

await runCommand({
  name: 'npm run review --',
  description: 'Walks through what is doubtful and writes the corrections.',
  args: { seeds: seedsArg, list: { type: 'boolean', description: 'only list what is doubtful' } },
  more: `At most ten questions are asked, those first whose answers change most on the site; the rest is listed. One key answers a
question; every answer is written at once. Where there is no terminal it only lists.`,
  async run({ seeds, list }) {
    const { holdingOf } = await import('../src/add/holding.ts');
    const { linkLastingly } = await import('../src/link/index.ts');
    const { articles, knowledge, ledger } = await holdingOf(seeds, { progress: progressLine(process.stderr) });
    const { edition } = linkLastingly(
      articles.map((a) => a.reading()),
      knowledge,
      ledger,
    );
    const questions = questionsOf(edition);
    const twice = ambiguitiesIn(edition);
    const silent = list || !process.stdin.isTTY || !process.stdout.isTTY;
    if (silent) for (const a of twice) console.log(printed(sayTwice(a)));
    else await askTwice(twice, seeds);
    if (!edition.doubts.length) console.log(twice.length ? 'Nothing else is doubtful.' : 'Nothing is doubtful.');
    else if (silent) for (const d of [...questions.asked, ...questions.listed]) console.log(printed(line(d)));
    else await walk(edition, questions, seeds);
  },
});

const sayTwice = ({ correction: c, places }: Ambiguity): string =>
  `${c.target.article}: “${c.do}” quotes “${c.target.quote}”, which stands there ${places.length} times: ${places.map((p) => `“${p.sentence}”`).join(' / ')}`;

/** So many sentences have a key. */
const keys = 9;

/** Which of several places a correction means, each with its sentence. */
async function askTwice(twice: readonly Ambiguity[], seeds: string): Promise<void> {
  for (const a of twice) {
    const told = a.places.slice(0, keys).filter((p) => p.quote !== null);
    if (told.length === 0) continue;
    const { do: verb, target } = a.correction;
    const key = await selectKey({
      message: `“${verb}” quotes “${target.quote}”, which stands ${a.places.length} times in ${target.article}. Which is meant?`,
      options: [
        { value: 's', label: 'all of them, or I don’t know' },
        ...told.map((p, i) => ({ value: String(i + 1), label: `${p.sentence} (line ${p.line})` })),
      ],
    });
    if (isCancel(key)) {
      process.exitCode = 130;
      return;
    }
    const place = told[Number(key) - 1];
    if (place && !requote(seeds, a, place.quote!))
      log.warn('The correction was changed meanwhile: quote more by hand.');
  }
}

async function walk(edition: Edition, { asked: doubts, listed }: Questions, seeds: string): Promise<void> {
  const file = join(seeds, 'corrections.yaml');
  if (!doubts.length) {
    console.log('Nothing is doubtful that a question would settle. What else may be looked at:');
    return sayListed(listed);
  }
  intro(
    `${doubts.length} ${doubts.length === 1 ? 'question' : 'questions'}, what changes most on the site first. Every answer is written at once, to ${file}.`,
  );
  const who = await editor();
  if (who === null) return outro('Nothing was changed.');
  const signature = { who, when: new Date().toISOString().slice(0, 10) };
  /** Which question each answer was to, and what takes it back. */
  const written: { at: number; undo: () => boolean }[] = [];
  for (let i = 0; i < doubts.length; i++) {
    const doubt = doubts[i]!;
    note(printed(passage(edition, doubt)), fitted(`${i + 1} of ${doubts.length} · ${whose(edition, doubt)}`, 70));
    const answer = await ask(doubt, answersTo(doubt, edition, signature), written.length > 0);
    if (answer === 'stop') break;
    if (answer === 'undo') {
      const last = written.pop()!;
      if (last.undo()) i = last.at - 1;
      else {
        log.warn(`${file} was changed meanwhile: take the correction out by hand.`);
        i--;
      }
      continue;
    }
    const correction = answer === 'skip' ? null : await correctionOf(answer);
    if (correction) written.push({ at: i, undo: addCorrection(seeds, correction) });
  }
  const n = written.length;
  outro(
    n
      ? `${n} ${n === 1 ? 'correction' : 'corrections'} written to ${file}. Next: ${npmRun('build', seeds)}`
      : 'Nothing was changed.',
  );
  if (listed.length) console.log('What else may be looked at:');
  sayListed(listed);
}

/** So many are shown after the questions; `--list` has them all. */
const shown = 20;

function sayListed(listed: readonly Doubt[]): void {
  for (const d of listed.slice(0, shown)) console.log(printed(line(d)));
  if (listed.length > shown) console.log(`… and ${listed.length - shown} more: npm run review -- --list`);
}
