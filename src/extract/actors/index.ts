import type { LocalActor } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { DateMention } from '../../model/date.ts';
import type { ReadingKnowledge } from '../../model/seeds.ts';
import { treesOf } from '../../syntax/index.ts';
import type { Trees } from '../../syntax/tree.ts';
import { taggedByTrees } from '../treeTags.ts';
import { type Draft, finish } from './draft.ts';
import { groupsOf } from './groups.ts';
import { readHeadings } from './headings.ts';
import { readBrackets } from './inBrackets.ts';
import { merge } from './merge.ts';
import { readOffices } from './offices.ts';
import { piecesOf } from './pieces.ts';
import { readPronouns } from './pronouns.ts';
import { quoted } from './quotes.ts';
import { readReferences } from './references.ts';
import { stateBodies } from './stateBodies.ts';
import { typeNames } from './typing.ts';
import { type View, viewOf } from './view.ts';

/**
 * Who and what acts or speaks in an article, each with every mention, pronouns included. `dates` are masked.
 * Names come first, then what stands for them: groups, offices and descriptions, pronouns.
 */
export function readActors(
  given: Article,
  knowledge: ReadingKnowledge,
  dates: readonly DateMention[],
  trees: Trees = treesOf(given),
): LocalActor[] {
  const article = taggedByTrees(given, trees);
  const view = viewOf(article, dates, trees);
  const drafts = draftsOf(view, knowledge);
  readPronouns(view, drafts, quoted(view));
  return inOrder(drafts.filter((d) => d.at.length > 0)).map((d) => finish(view, d));
}

/** Those whom names, offices and descriptions mention, before any pronoun. */
export function draftsOf(view: View, knowledge: ReadingKnowledge): Draft[] {
  const pieces = piecesOf(view, knowledge);
  const drafts = merge(view, typeNames(view, pieces), knowledge);
  readHeadings(view, drafts);
  readBrackets(view, drafts);
  const taken = new Uint8Array(view.tokens.length);
  for (const d of drafts) for (const m of d.at) if (d.kind !== 'state') taken.fill(1, m.first, m.last);
  drafts.push(...stateBodies(view, drafts, taken));
  drafts.push(...groupsOf(view, taken, view.stateAt));
  for (const d of drafts) for (const m of d.at) taken.fill(1, m.first, m.last);
  readOffices(view, drafts, view.stateAt);
  readReferences(view, drafts, knowledge, taken);
  return drafts;
}

/** By first mention, keys made unique. */
function inOrder(drafts: Draft[]): Draft[] {
  const firstOf = new Map(
    drafts.map((d) => [d, d.at.reduce((n, m) => Math.min(n, m.first), Number.POSITIVE_INFINITY)]),
  );
  const sorted = [...drafts].sort((a, b) => firstOf.get(a)! - firstOf.get(b)! || (a.key < b.key ? -1 : 1));
  const keys = new Set<string>();
  for (const d of sorted) {
    let key = d.key;
    for (let n = 2; keys.has(key); n++) key = `${d.key}-${n}`;
    keys.add(key);
    d.key = key;
  }
  return sorted;
}
