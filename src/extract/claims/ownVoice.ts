import type { LocalClaim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from './attributions.ts';
import type { Run } from './content.ts';
import { spanOfRun, trimmed } from './content.ts';
import { ASSERTING, HEDGED, LIKELY_VERBS } from './ownVoiceWords.ts';
import { subjectBefore } from './sourceRefiners.ts';
import { isSpeaking } from './speakers.ts';
import type { View } from './view.ts';

/** Why a sentence is an assertion of the outlet's own. */
interface Assertion {
  /** The words that assert it. */
  sign: Run;
  content: Run;
}

/**
 * What the outlet asserts in its own voice of significance, cause, prediction or judgement (“marks a turning point”, “will
 * likely”): sentences that no attribution holds and whose main verb says so. Few and sure rather than many; after the
 * “assessment” of Wiebe et al. (2005) and the one-sided terms of Recasens et al. (2013).
 */
export function ownVoice(view: View, attributed: readonly LocalClaim[]): LocalClaim[] {
  const { tokens } = view.article;
  const held = attributed.flatMap((c) => [...c.content, ...c.source, ...c.cue]).sort((a, b) => a.start - b.start);
  const claims: LocalClaim[] = [];
  let from = 0;
  for (const unit of view.units) {
    if (unit.quoted || view.article.blocks[unit.block]!.kind === 'title') continue;
    const start = tokens[unit.first]!.start;
    const end = tokens[unit.last - 1]!.end;
    while (from < held.length && held[from]!.start < start - 2000) from++;
    const near: Span[] = [];
    for (let i = from; i < held.length && held[i]!.start < end; i++) if (held[i]!.end > start) near.push(held[i]!);
    const free = (i: number) => !near.some((s) => s.start < tokens[i]!.end && s.end > tokens[i]!.start);
    const found = assertionIn(view, unit.first, unit.last, free);
    if (!found) continue;
    const content = trimmed(view, found.content);
    if (!content) continue;
    claims.push({
      kind: 'unattributed',
      speaker: null,
      speakerLabel: null,
      source: [],
      cue: [],
      content: [spanOfRun(view, content)],
      quotes: [],
      cueLemma: tokens[found.sign.first]!.lemma,
      cueClass: null,
      denied: false,
      via: null,
    });
  }
  return claims;
}

/** Where a thing or deed “marks” or “underscores”, nobody is quoted: the outlet says so itself. */
export function speaksForTheOutlet(view: View, a: Attribution): boolean {
  const { tokens } = view.article;
  if (!ASSERTING.has(tokens[a.cue.token]!.lemma)) return false;
  if (!a.source) return true;
  const head = tokens[a.source.head.last - 1]!;
  // “…, underscoring their strength”: whoever stands right before a participle is hardly the sentence's subject.
  if (tokens[a.cue.token]!.lower.endsWith('ing')) {
    const { first } = view.units[a.cue.unit]!;
    const start = a.source.run.first;
    const named = head.pos === 'PROPN' || head.pos === 'PRON';
    if (start !== first && !(named && subjectBefore(view, a.cue.token, first)?.first === start)) return true;
  }
  return (
    /^(?:this|these|that|it|which)$/.test(head.lower) || (head.pos === 'NOUN' && !isSpeaking(head.lower, head.lemma))
  );
}

/** The first sign of assertion in a unit, where the whole unit is free of attribution. */
function assertionIn(view: View, first: number, last: number, free: (i: number) => boolean): Assertion | null {
  const { tokens } = view.article;
  for (let i = first; i < last; i++) {
    if (!free(i)) return null;
    if (tokens[i]!.text === '?') return null;
  }
  for (let i = first; i < last; i++) {
    if (view.quotationOf[i]! >= 0) continue;
    const t = tokens[i]!;
    const next = tokens[i + 1];
    const whole = { first, last };
    if (t.pos === 'VERB' && ASSERTING.has(t.lemma) && thirdPerson(t.lower, t.lemma) && hasSubject(view, i, first))
      return { sign: { first: i, last: i + 1 }, content: whole };
    if (HEDGED.has(t.lower) && t.pos === 'AUX' && next && i + 1 < last && LIKELY_VERBS.has(next.lower))
      return { sign: { first: i, last: i + 2 }, content: whole };
  }
  return null;
}

/** A verb in the present or past tense, not an infinitive or a participle. */
const thirdPerson = (lower: string, lemma: string): boolean => lower !== lemma && !lower.endsWith('ing');

/** A noun phrase right before the verb, that is no person's name or pronoun: things and deeds mark and signal, outlets say so. */
function hasSubject(view: View, verb: number, first: number): boolean {
  const { tokens } = view.article;
  let i = verb - 1;
  while (i > first && /^(?:ADV|AUX|PART)$/.test(tokens[i]!.pos)) {
    if (tokens[i]!.lemma === 'be') return false;
    i--;
  }
  if (i < first) return false;
  let p = view.phraseOf[i]!;
  // “The town's choice of a new engineer”: what a phrase with “of” hangs on is the subject.
  while (p >= 0) {
    const from = view.phrases[p]!.first;
    const outer = from - 2 >= first && tokens[from - 1]!.lower === 'of' ? view.phraseOf[from - 2]! : -1;
    if (outer < 0) break;
    p = outer;
  }
  const head = p >= 0 ? tokens[view.phrases[p]!.head]! : null;
  return (
    head !== null &&
    ((head.pos === 'NOUN' && !isSpeaking(head.lower, head.lemma)) ||
      head.lower === 'this' ||
      head.lower === 'that' ||
      head.lower === 'it' ||
      head.lower === 'these' ||
      head.lower === 'which')
  );
}
