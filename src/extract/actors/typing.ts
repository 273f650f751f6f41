import type { ActorKind } from '../../model/actor.ts';
import { nameBookOf } from './decision/nameBook.ts';
import { type Candidate, nameFeatures, wholeName } from './decision/nameFeatures.ts';
import { overruled } from './decision/overruled.ts';
import { type Verdict, verdictOn } from './decision/verdict.ts';
import { addEvidence, type Evidence, evidenceInside, evidenceOf } from './evidence.ts';
import { dictionaryPos, isOrdinary } from './lexicon/dictionary.ts';
import { natural } from './lexicon/typing.ts';
import { worldBody } from './lexicon/worldBodies.ts';
import type { Piece } from './segment.ts';
import { ownsState } from './stateOwner.ts';
import type { View } from './view.ts';

/** A piece with the decision on what it is; `weak` names become actors only if another name of the article explains them. */
export interface Typed extends Piece {
  printed: string;
  weak: boolean;
}

/** True for a piece of which more than its own words decides what it is. */
const open = (p: Piece): boolean => p.kind !== 'state' && p.kind !== 'title' && !p.known && !p.sure;

/** The names of an article that are no state's and no title, each with its pieces, the evidence and what the rules say. */
export function candidatesOf(
  view: View,
  pieces: readonly Piece[],
): { ruled: Typed[]; candidates: Map<string, Candidate> } {
  const printed = pieces.map((p) => view.text.slice(view.tokens[p.first]!.start, view.tokens[p.last - 1]!.end));
  const evidence = new Map<string, Evidence>();
  const all = new Map<string, Piece[]>();
  pieces.forEach((p, i) => {
    if (!open(p)) return;
    const sum = evidence.get(printed[i]!) ?? evidenceInside(view, p);
    addEvidence(sum, evidenceOf(view, p));
    evidence.set(printed[i]!, sum);
    all.set(printed[i]!, [...(all.get(printed[i]!) ?? []), p]);
  });
  const ruled = pieces.map((p, i) => ruledPiece(p, printed[i]!, evidence.get(printed[i]!)));
  const candidates = new Map<string, Candidate>();
  ruled.forEach((p, i) => {
    if (!open(pieces[i]!) || candidates.has(p.printed)) return;
    const own = evidence.get(p.printed)!;
    const said = `${p.kind}${p.weak ? ' weak' : ''}`;
    candidates.set(p.printed, { printed: p.printed, pieces: all.get(p.printed)!, evidence: own, ruled: said });
  });
  return { ruled, candidates };
}

/** Types every name by what training weighs; the rules' own word is one of the things it weighs. */
export function typeNames(view: View, pieces: readonly Piece[]): Typed[] {
  const { ruled, candidates } = candidatesOf(view, pieces);
  const book = nameBookOf(candidates.keys());
  const verdicts = new Map<string, Verdict>();
  const states = new Set<string>();
  for (const [printed, c] of candidates) {
    verdicts.set(printed, overruled(verdictOn(nameFeatures(view, book, c)), c, book));
    if (ownsState(view, c.pieces, printed, book)) states.add(printed);
  }
  return ruled.map((p): Typed => {
    if (open(p) && states.has(p.printed)) return { ...p, kind: 'state', weak: false };
    const verdict = open(p) ? verdicts.get(p.printed) : undefined;
    if (verdict === undefined) return p;
    if (verdict === 'person') return { ...p, kind: 'person', weak: false };
    if (verdict === 'body') return { ...p, kind: kindOf(p, candidates.get(p.printed)!.evidence), weak: false };
    return p.kind === 'place' || p.kind === 'thing' ? p : { ...p, kind: 'name', weak: true };
  });
}

const bodies: ReadonlySet<string> = new Set(['organisation', 'alliance', 'military', 'media']);

/** Which kind of body: what the rules found, else what stands beside the name. */
const kindOf = (p: Typed, e: Evidence): ActorKind =>
  bodies.has(p.kind) ? (p.kind as ActorKind) : (e.kind ?? worldBody(p.printed)?.kind ?? 'organisation');

/** What the words themselves and plain counts say of a piece. */
function ruledPiece(p: Piece, name: string, e: Evidence | undefined): Typed {
  if (p.sure) return { ...p, printed: name, weak: true };
  if (p.kind === 'thing' || p.kind === 'place') {
    // “Marrakesh Film Festival said”, “beat Wexley Town”: what acts or is played against is a body after all.
    const body =
      e !== undefined && /\s/.test(name) && !natural.test(name) && ((e.acts >= 2 && e.place < 2) || e.contests > 0);
    return body
      ? { ...p, printed: name, kind: e.kind ?? 'organisation', weak: false }
      : { ...p, printed: name, weak: false };
  }
  if (p.kind !== 'name') {
    // “Police”, “Club”: a lone common noun in capitals names a body where it acts or has an article.
    const lone = p.head !== undefined && !/\s/.test(name) && e !== undefined && e.acts === 0 && e.body <= 0;
    return { ...p, printed: name, weak: lone };
  }
  const body = worldBody(name);
  if (body && (name.includes(' ') || e!.person < 3)) return { ...p, printed: name, kind: body.kind, weak: false };
  const single = !/\s/.test(name) && !wholeName.test(name);
  // “THE HARVEST IS IN”: words in capitals are shouted, not named.
  if (!single && name === name.toUpperCase() && /\p{Lu}{5}/u.test(name))
    return { ...p, printed: name, kind: 'name', weak: true };
  const ordinary = single && (name.endsWith('’') || isOrdinary(name.toLowerCase()));
  if (ordinary && ['ADJ', 'ADV', 'VERB'].includes(dictionaryPos(name.toLowerCase())!))
    return { ...p, printed: name, kind: 'name', weak: true };
  const acronym = /^(?:\p{Lu}\.?){2,7}$/u.test(name);
  const { kind, weak } = decide(e!, single, acronym, ordinary);
  return { ...p, printed: name, kind, weak };
}

function decide(
  e: Evidence,
  single: boolean,
  acronym: boolean,
  ordinary: boolean,
): { kind: ActorKind | 'place' | 'thing'; weak: boolean } {
  const body = e.body + (e.kind ? 1 : 0);
  const best = Math.max(e.person, body, e.place, e.thing);
  if (e.place >= best && e.place >= 2) return { kind: 'place', weak: true };
  if (e.thing >= best && e.thing >= 2) return { kind: 'thing', weak: true };
  if (single) {
    // People are introduced by more than one word; a lone name that acts is a body, one that doesn't is left out.
    if (e.person >= 3 && e.person >= body) return { kind: 'person', weak: false };
    if (e.kind && body >= 2) return { kind: e.kind, weak: false };
    if (acronym && body >= 2) return { kind: e.kind ?? 'organisation', weak: false };
    if (e.acts >= (ordinary ? 3 : 1) && e.place < e.acts + 1) return { kind: e.kind ?? 'organisation', weak: false };
    return { kind: e.person > body ? 'person' : 'organisation', weak: true };
  }
  if (e.person >= body && e.person >= 1.5) return { kind: 'person', weak: false };
  if (body >= 2 || (body >= 1 && e.acts > 1)) return { kind: e.kind ?? 'organisation', weak: false };
  if (e.person >= 1) return { kind: 'person', weak: false };
  return { kind: 'thing', weak: true };
}
