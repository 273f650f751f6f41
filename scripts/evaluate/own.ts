import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/index.ts';
import type { Knowledge } from '../../src/model/seeds.ts';
import { readArticle } from '../../src/read/article.ts';
import { type ActorScore, noActorScore, scoreActors } from './actors.ts';
import { figures, figuresOf, share } from './count.ts';
import { type DateScore, noDateScore, scoreDates } from './dates.ts';
import { readGold } from './gold.ts';
import { type HappeningScore, noHappeningScore, scoreHappenings } from './happenings.ts';
import { noStatementScore, type StatementScore, scoreStatements } from './statements.ts';

/** The scores of our own annotated articles. */
export interface OwnScore {
  articles: number;
  actors: ActorScore;
  dates: DateScore;
  happenings: HappeningScore;
  statements: StatementScore;
}

/** Reads and scores the articles in `folder`, or those with one of the words `only` in their names; `say` is told each miss. */
export function scoreOwn(
  folder: string,
  only: readonly string[] | undefined,
  knowledge: Knowledge,
  say: (what: string) => void,
): OwnScore {
  const score: OwnScore = {
    articles: 0,
    actors: noActorScore(),
    dates: noDateScore(),
    happenings: noHappeningScore(),
    statements: noStatementScore(),
  };
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.md') || (only && !only.some((o) => file.includes(o)))) continue;
    const article = readArticle(file, readFileSync(join(folder, file), 'utf8'));
    const gold = readGold(join(folder, file.replace('.md', '.gold.yaml')), article.text);
    const { actors, dates, events, claims } = extract(article, knowledge);
    const miss = (what: string): void => say(`${file}: ${what}`);
    score.articles++;
    scoreActors(score.actors, actors, gold.actors, article.text, miss);
    // A range is wanted once, not its two ends as well.
    scoreDates(
      score.dates,
      dates.filter((d) => d.part === undefined),
      gold.dates,
      miss,
    );
    scoreHappenings(score.happenings, events, gold.happenings, article.text, miss);
    scoreStatements(score.statements, claims, gold.claims, { found: actors, gold: gold.actors }, article.text, miss);
  }
  return score;
}

/** The figures of our own articles, as `docs/evaluation.json` keeps them; a share of nothing is null. */
export function ownFigures({ articles, actors, dates, happenings, statements }: OwnScore) {
  return {
    articles,
    actors: figures(actors.actors),
    actorKinds: Object.fromEntries(
      [...actors.byKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, c]) => [kind, figures(c)]),
    ),
    actorKindRight: figures(actors.kindRight).precision,
    mentions: figures(actors.mentions),
    pronouns: figures(actors.pronouns),
    dates: { found: figures(dates.found).recall, value: figures(dates.value).recall, wanted: dates.found.wanted },
    happenings: { ...figuresOf(happenings.precision, happenings.recall), status: share(happenings.status) },
    statements: {
      ...figures(statements.statements),
      speaker: share(statements.speaker),
      polarity: share(statements.polarity),
      polarityNotAffirmed: share(statements.notAffirmed),
    },
  };
}
export type OwnFigures = ReturnType<typeof ownFigures>;
