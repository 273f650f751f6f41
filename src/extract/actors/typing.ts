import type { ActorKind } from '../../model/actor.ts';
import { addEvidence, type Evidence, evidenceOf, noEvidence } from './evidence.ts';
import { dictionaryPos, isOrdinary } from './lexicon/dictionary.ts';
import { worldBody } from './lexicon/worldBodies.ts';
import type { Piece } from './segment.ts';
import type { View } from './view.ts';

/** A piece with the decision on what it is; `weak` names become actors only if another name of the article explains them. */
export interface Typed extends Piece {
  printed: string;
  weak: boolean;
}

const adjectives = new Set(
  'European Asian African American Western Eastern Arab Islamic Islamist Christian Muslim Jewish Catholic Hispanic Latino Black White'.split(
    ' ',
  ),
);
/** Surname and given name of East Asia stand together, of two to five characters. */
const wholeName = /^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u;
const natural = /(?:Sea|Ocean|Rivers?|Straits?|Lake|Gulf|Bay|Islands?|Mountains?|Peninsula|War|Street|Road)$/;

/** Types the names that their own words leave open by what stands around all mentions of the same words. */
export function typeNames(view: View, pieces: readonly Piece[]): Typed[] {
  const printed = pieces.map((p) => view.text.slice(view.tokens[p.first]!.start, view.tokens[p.last - 1]!.end));
  const evidence = new Map<string, Evidence>();
  pieces.forEach((p, i) => {
    if (p.kind === 'state' || p.kind === 'title' || p.known) return;
    const sum = evidence.get(printed[i]!) ?? noEvidence();
    addEvidence(sum, evidenceOf(view, p));
    evidence.set(printed[i]!, sum);
  });
  return pieces.map((p, i) => {
    const name = printed[i]!;
    if (p.kind === 'thing' || p.kind === 'place') {
      // “Marrakesh Film Festival said”, “beat Wexley Town”: what acts or is played against is a body after all.
      const e = evidence.get(name)!;
      const body = /\s/.test(name) && !natural.test(name) && ((e.acts >= 2 && e.place < 2) || e.contests > 0);
      return body
        ? { ...p, printed: name, kind: e.kind ?? 'organisation', weak: false }
        : { ...p, printed: name, weak: false };
    }
    if (p.kind === 'person' && adjectives.has(name)) return { ...p, printed: name, kind: 'thing', weak: true };
    if (p.kind !== 'name') {
      // “Police”, “Club”: a lone common noun in capitals names a body where it acts or has an article.
      const e = evidence.get(name);
      const lone = p.head !== undefined && !/\s/.test(name) && e !== undefined && e.acts === 0 && e.body <= 0;
      return { ...p, printed: name, weak: lone };
    }
    const body = worldBody(name);
    if (body && (name.includes(' ') || evidence.get(name)!.person < 3))
      return { ...p, printed: name, kind: body.kind, weak: false };
    const single = !/\s/.test(name) && !wholeName.test(name);
    // “THE HARVEST IS IN”: words in capitals are shouted, not named.
    if (!single && name === name.toUpperCase() && /\p{Lu}{5}/u.test(name))
      return { ...p, printed: name, kind: 'name', weak: true };
    const ordinary = single && (name.endsWith('’') || isOrdinary(name.toLowerCase()));
    if (ordinary && ['ADJ', 'ADV', 'VERB'].includes(dictionaryPos(name.toLowerCase())!))
      return { ...p, printed: name, kind: 'name', weak: true };
    const acronym = /^(?:\p{Lu}\.?){2,7}$/u.test(name);
    const { kind, weak } = decide(evidence.get(name)!, single, acronym, ordinary);
    return { ...p, printed: name, kind, weak };
  });
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
