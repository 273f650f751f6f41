import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Knowledge } from '../../src/model/seeds.ts';
import { readArticle } from '../../src/read/article.ts';
import { claimFigures, noClaimScore, scoreClaims } from './claims.ts';
import { figures, noCount } from './count.ts';
import { bareEdtf, edtfOfTimex, noDateScore, scoreDates } from './dates.ts';

/** What a set laid out like the reference sets says; a part that the folder lacks is left out. */
export function evaluateBench(dir: string, split: string, knowledge: Knowledge): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  const claims = join(dir, 'claims', split);
  if (existsSync(claims)) out['claims'] = claimsOf(claims, knowledge);
  const dates = join(dir, 'dates');
  if (existsSync(dates)) {
    for (const set of readdirSync(dates, { withFileTypes: true })) {
      if (set.isDirectory()) out[`dates/${set.name}`] = datesOf(join(dates, set.name), knowledge);
    }
    if (existsSync(join(dates, 'phrases.json'))) out['phrases'] = phrasesOf(join(dates, 'phrases.json'), knowledge);
  }
  const stories = join(dir, 'stories');
  if (existsSync(stories)) out['stories'] = storiesOf(stories, knowledge);
  return out;
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const texts = (dir: string): string[] =>
  readdirSync(dir)
    .filter((f) => f.endsWith('.txt'))
    .sort();
const read = (path: string, knowledge: Knowledge): Reading =>
  extract(readArticle(path, readFileSync(path, 'utf8')), knowledge);

type Pair = [number, number];

function claimsOf(dir: string, knowledge: Knowledge): object {
  const score = noClaimScore();
  const names = texts(dir);
  for (const name of names) {
    const gold: { attributions: { source: Pair[]; cue: Pair[]; content: Pair[] }[] } = json(
      join(dir, name.replace('.txt', '.gold.json')),
    );
    const { article, claims } = read(join(dir, name), knowledge);
    scoreClaims(score, claims, gold.attributions, article.text);
  }
  return { articles: names.length, ...claimFigures(score) };
}

function datesOf(dir: string, knowledge: Knowledge): object {
  const score = noDateScore();
  const names = texts(dir);
  for (const name of names) {
    const gold: { dates: { start: number; end: number; value: string }[] } = json(
      join(dir, name.replace('.txt', '.gold.json')),
    );
    const { dates } = read(join(dir, name), knowledge);
    scoreDates(
      score,
      dates,
      gold.dates.map((d) => ({ ...d, edtf: edtfOfTimex(d.value) })),
    );
  }
  return { articles: names.length, found: figures(score.found), value: figures(score.value) };
}

function phrasesOf(file: string, knowledge: Knowledge): object {
  const all: { text: string; published: string; dates: { type: string; timex: string[] }[] }[] = json(file);
  const cases = all.filter(
    (c) =>
      c.dates.length === 1 &&
      c.dates[0]!.type === 'date' &&
      c.dates[0]!.timex.every((t) => /^\d{4}(-\d\d){0,2}$/.test(t)),
  );
  const right = cases.filter((c) => {
    const { dates } = extract(readArticle('phrase.txt', `---\npublished: "${c.published}"\n---\n${c.text}`), knowledge);
    return dates.some((d) => c.dates[0]!.timex.includes(bareEdtf(d.edtf)));
  });
  return { phrases: cases.length, right: right.length };
}

/** Articles of one story should have one lead event: counted over pairs of articles. */
function storiesOf(dir: string, knowledge: Knowledge): object {
  const gold = new Map(
    Object.entries(json(join(dir, 'gold.json')) as Record<string, string[]>).flatMap(([story, ids]) =>
      ids.map((id) => [id, story] as const),
    ),
  );
  const names = texts(join(dir, 'articles')).filter((f) => gold.has(f.replace('.txt', '')));
  const readings = names.map((f) => read(join(dir, 'articles', f), knowledge));
  const { events } = link(readings, knowledge);
  const lead = new Map(events.flatMap((e) => e.reports.filter((r) => r.lead).map((r) => [r.article, e.id] as const)));
  const count = noCount();
  readings.forEach((a, i) => {
    for (let j = i + 1; j < readings.length; j++) {
      const mine = lead.get(a.article.id);
      const found = mine !== undefined && mine === lead.get(readings[j]!.article.id);
      const wanted = gold.get(names[i]!.replace('.txt', '')) === gold.get(names[j]!.replace('.txt', ''));
      count.found += Number(found);
      count.wanted += Number(wanted);
      count.hits += Number(found && wanted);
    }
  });
  return { articles: names.length, pairs: figures(count) };
}
