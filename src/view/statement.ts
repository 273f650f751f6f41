import { labelOf } from '../link/claims/label.ts';
import type { Claim, ClaimGroup } from '../model/claim.ts';
import { type ReadableText, wordsIn } from '../model/spanIn.ts';
import type { EditionIndex } from './indexes.ts';

/** Forms of the auxiliaries and modals (Quirk et al. 1985, §3.21–3.51): words with one of them say something by themselves. */
const finite =
  /(?:^|[^\p{L}])(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|cannot|could|may|might|must|shall|should|ought)(?![\p{L}])|n[’']t(?![\p{L}])/iu;
/** From here on a clause hangs on a noun before it, so that its verb isn't the statement's own. */
const hanging = /\s(?:that|which|who|whom|whose|where|when|as|if|because|while)\s/i;

/** How far a clause may run, from its source's first word to its content's last, in characters. */
const SHORT = 200;

/** Whether words can stand by themselves as something said: they hold a finite verb that isn't in a clause hung on a noun. */
export const saysSomething = (words: string): boolean => {
  const at = words.slice(1).search(hanging);
  return finite.test(at < 0 ? words : words.slice(0, at + 1));
};

/**
 * The article's own clause from the one who speaks, over the verb, to what is said (“Rossi pressed for an open weir”), where these
 * stand in that order, in one line and near together; else null. Always the article's words as they stand.
 */
export function clauseOf(claim: Claim, article: ReadableText): string | null {
  const [source, cue, content] = [claim.source[0], claim.cue[0], claim.content[0]];
  if (!source || !cue || !content || claim.content.length > 1) return null;
  if (source.end > cue.start || cue.end > content.start) return null;
  const { text } = article;
  let end = content.end;
  const quotes = (s: string): number => (s.match(/[“”"]/g) ?? []).length;
  if (/[”"]/.test(text[end] ?? '') && quotes(text.slice(source.start, end)) % 2 === 1) end++;
  if (end - source.start > SHORT) return null;
  const clause = wordsIn(article, source.start, end);
  return /[\n\r]/.test(clause) || /[.!?]\s/.test(text.slice(source.start, content.start)) ? null : clause;
}

/** A statement as a line: its words where they say something by themselves, else the clause that they stand in. */
export function statementOf(group: ClaimGroup, index: EditionIndex): string {
  const claims = group.claims.flatMap((id) => index.claim.get(id) ?? []);
  const claim = claims.find((c) => labelOf(c) === group.label) ?? claims[0];
  if (!claim || claim.kind === 'unattributed' || saysSomething(group.label)) return group.label;
  const article = index.article.get(claim.article);
  const clause = article ? clauseOf(claim, article) : null;
  return clause ? clause.charAt(0).toUpperCase() + clause.slice(1) : group.label;
}

/** The speaker's name beside a statement, unless the statement begins with it. */
export const besides = (statement: string, name: string): boolean =>
  name === '' || !statement.toLowerCase().startsWith(name.toLowerCase());
