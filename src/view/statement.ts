import type { EditionIndex } from '../edition/indexes.ts';
import { inText } from '../edition/outlet.ts';
import { labelOf } from '../link/claims/label.ts';
import type { Actor } from '../model/actor.ts';
import type { Claim, ClaimGroup } from '../model/claim.ts';
import { straight } from '../model/direction.ts';
import type { PublishedArticle } from '../model/edition.ts';
import { within } from '../model/span.ts';
import { type ReadableText, wordsIn } from '../model/spanIn.ts';
import { upper } from './count.ts';
import { quoted } from './quoted.ts';
import { speakerName } from './speakerName.ts';
import { workedOutOnce } from './workedOutOnce.ts';

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

/** The sentences of an article that the content of a claim touches, as one stretch of its text. */
function sentencesOf(claim: Claim, article: PublishedArticle): { start: number; end: number } {
  let start = Math.min(...claim.content.map((c) => c.start));
  let end = Math.max(...claim.content.map((c) => c.end));
  for (const s of article.sentences)
    if (s.start < end && start < s.end) [start, end] = [Math.min(start, s.start), Math.max(end, s.end)];
  return { start, end };
}

/** A statement as it is printed: who says it, how the site has it, and one stretch of the article's words. */
export interface Statement {
  /** Who says it; null where the words begin with who does, or an outlet speaks itself. */
  speaker: { name: string; actor: string | null } | null;
  /** How it is known: “, as the Courier reports”, or how the line begins where no speaker stands there; empty for a quotation. */
  how: string;
  /** One contiguous stretch of the article, as it stands there. */
  words: string;
  /** Whether the article itself has these words in quotation marks: only then the site has. */
  quotation: boolean;
}

const opening = /["“„«‘「]/u;
/** A sentence by its look: a capital, and words enough for a verb. */
const sentenceLike = /^["“„«‘]?\p{Lu}\S*(?:\s+\S+){5}/u;
/** A name longer than this is a description, and is read where it stands. */
const NAME = 60;
const pronoun = /^(?:he|she|they|it|we)\s/i;

/** True where all that is said stands in quotation marks in the article. */
const isQuotation = (claim: Claim, { text }: ReadableText): boolean => {
  const [only] = claim.content;
  if (claim.kind !== 'direct' || !only || claim.content.length > 1) return false;
  return opening.test(text[only.start] ?? '') || opening.test(text[only.start - 1] ?? '');
};

/** Verbs after which it isn't said to be so: it is hoped, feared, expected, asked. Without them a hope would stand as a fact. */
const attitudes = new Set(
  'hope wish fear worry doubt expect anticipate want suspect wonder ask suggest speculate imagine'.split(' '),
);

/** The words of a claim can stand behind its speaker's name: a clause whose verb only says that it was said. */
const standsAlone = (claim: Claim, words: string): boolean =>
  claim.content.length === 1 &&
  !claim.denied &&
  !attitudes.has(claim.cueLemma ?? '') &&
  (claim.cueClass === 'neutral' || claim.cueClass === null) &&
  (/^that\s/i.test(words) || saysSomething(words));

/** A participle right behind who speaks (“Rossi stressing …”) makes no clause. */
const isParticiple = ({ source, cue }: Claim): boolean =>
  !!source[0] && !!cue[0] && cue[0].start - source[0].end <= 2 && /ing$/.test(cue[0].exact);

/** A clause within what somebody else is said to say, or hung on a noun, says less alone than there, or the contrary. */
const hangs = (claim: Claim, index: EditionIndex): boolean => {
  const [source] = claim.source;
  if (!source || /^(?:who|which|that|whose)$/i.test(source.exact)) return true;
  const others = index.claimsOfArticle.get(claim.article) ?? [];
  return others.some((c) => c !== claim && c.kind !== 'unattributed' && c.content.some((s) => within(source, s)));
};

/**
 * What one article gives as said, told as a desk would: in quotation marks only what the article quotes, else “Rossi, as the Courier
 * reports: …”; one stretch of the text, or the whole sentence, so that nothing stands beside what it didn't stand beside.
 */
export const statementOfClaim = workedOutOnce((claim: Claim, index: EditionIndex): Statement => {
  const article = index.article.get(claim.article)!;
  const outlet = inText(index.outletOf(claim.article));
  const actor = claim.speaker ? index.actor.get(claim.speaker) : null;
  const name = speakerName(actor, claim.speakerLabel);
  const speaker = name === null ? null : { name, actor: actor?.id ?? null };
  const { via } = claim;
  const passed = via && via.label !== claim.speakerLabel && (via.speaker === null || via.speaker !== claim.speaker);
  const reports = passed ? `as ${outlet} has it from ${via.label}` : `as ${outlet} reports`;
  const whole = sentencesOf(claim, article);
  const sentence = {
    speaker: null,
    how: `${upper(outlet)} writes`,
    words: tidy(wordsIn(article, whole.start, whole.end)),
    quotation: false,
  };
  const only =
    claim.content.length === 1 ? tidy(wordsIn(article, claim.content[0]!.start, claim.content[0]!.end)) : null;
  if (only === null || (speaker && !actor && speaker.name.length > NAME)) return sentence;
  if (claim.kind === 'unattributed') return { ...sentence, how: `${upper(outlet)}, in its own voice`, words: only };
  if (!speaker) return sentence;
  if (isQuotation(claim, article) && (saysSomething(only) || sentenceLike.test(only)))
    return { speaker, how: passed ? `, ${reports}` : '', words: only, quotation: true };
  if (standsAlone(claim, only))
    return { speaker, how: `, ${reports}`, words: only.replace(/^that\s+/i, ''), quotation: false };
  const clause = isParticiple(claim) || hangs(claim, index) ? null : clauseOf(claim, article);
  if (!clause) return sentence;
  if (!actor || namesIt(clause, actor))
    return { speaker: null, how: upper(reports), words: tidy(clause), quotation: false };
  const words = pronoun.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;
  return { speaker, how: `, ${reports}`, words: tidy(words), quotation: false };
});

/** Straight double marks as a printer sets them, an opening and a closing one by turns. */
function curled(words: string): string {
  let open = false;
  return words.replace(/"/g, () => {
    open = !open;
    return open ? '“' : '”';
  });
}

/** Words as they stand, without what turns their direction, in one line, and without a comma at their end. */
const tidy = (words: string): string =>
  curled(straight(words))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]{1,9}(["”’»'」]?)$/, '$1');

/** Whether a clause begins with a name of the actor, in whatever form. */
const namesIt = (clause: string, actor: Actor): boolean => {
  const start = clause.toLowerCase();
  return [actor.name, ...actor.names].some(
    (n) => start.includes(n.toLowerCase()) && start.indexOf(n.toLowerCase()) < 60,
  );
};

/** The claim whose wording stands for a group. */
export const wordingOf = (group: ClaimGroup, index: EditionIndex): Claim => {
  const claims = group.claims.flatMap((id) => index.claim.get(id) ?? []);
  return claims.find((c) => labelOf(c) === group.label) ?? claims[0]!;
};

/** A group of statements in the wording that stands for it. */
export const statementOf = (group: ClaimGroup, index: EditionIndex): Statement =>
  statementOfClaim(wordingOf(group, index), index);

/** The same as plain text, for formats that hold nothing else. */
export function statementText({ speaker, how, words, quotation }: Statement): string {
  return `${speaker?.name ?? ''}${how}: ${quotation ? quoted(words) : words}`;
}
