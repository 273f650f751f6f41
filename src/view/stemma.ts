import type { EditionIndex } from '../edition/indexes.ts';
import { inText, type Outlet } from '../edition/outlet.ts';
import type { Claim } from '../model/claim.ts';
import { within } from '../model/span.ts';
import { nameAtStart } from './actorKind.ts';
import { list, upper } from './count.ts';
import { shortened } from './shortened.ts';
import { speakersOf } from './speakers.ts';

/** A go-between, as an article calls it, and whose words it has from there; `actor` is its id where it is one. */
export interface Branch {
  label: string;
  actor: string | null;
  speakers: string[];
}
/** Where an outlet says that it has what it tells: from go-betweens, from footnotes, or from the speakers with nobody between. */
export interface Stem {
  outlet: Outlet;
  branches: Branch[];
  footnotes: { text: string; url: string | null }[];
  straight: string[];
}

/** Whoever speaks, by name where that is known. */
function namesOf(claim: Claim, index: EditionIndex): string[] {
  const speakers = speakersOf(claim, index);
  if (claim.speaker || speakers.length > 1) return speakers.map(nameAtStart);
  return claim.speakerLabel ? [upper(shortened(claim.speakerLabel))] : [];
}

/** Whether a claim only says of somebody that they pass on what another claim has them say. */
const passesOn = (claim: Claim, all: readonly Claim[]): boolean =>
  all.some(
    (c) =>
      c !== claim &&
      c.article === claim.article &&
      c.via !== null &&
      (c.via.speaker ?? c.via.label) === (claim.speaker ?? claim.speakerLabel) &&
      (c.speaker ?? c.speakerLabel) !== (claim.speaker ?? claim.speakerLabel) &&
      c.content.every((s) => claim.content.some((x) => within(s, x))),
  );

/** The footnotes whose marks stand in the sentences of these claims. */
function footnotesOf(claims: readonly Claim[], index: EditionIndex): Stem['footnotes'] {
  const found = new Map<string, { text: string; url: string | null }>();
  for (const c of claims) {
    const article = index.article.get(c.article)!;
    for (const mark of article.furniture.filter((f) => f.kind === 'footnote-mark')) {
      // A mark stands behind the full stop of its sentence.
      const sentence = article.sentences.findLast((s) => s.start < mark.start);
      if (!sentence || !c.content.some((x) => x.start < sentence.end && sentence.start < x.end)) continue;
      const note = article.references.find((r) => r.mark === mark.exact.replace(/[^\p{L}\p{N}*†]/gu, ''));
      if (!note) continue;
      // Its address is the link's; as text it would be longer than all else.
      const text = note.exact.replace(/^\s*\[?[\p{N}*†]{1,4}\]?\.?\s*/u, '');
      const bare = note.url ? text.replace(/,?\s{0,9}<?https?:\/\/\S{1,500}/u, '').trim() || text : text;
      found.set(note.exact, { text: bare, url: note.url });
    }
  }
  return [...found.values()];
}

/** Where each outlet has an event's statements from, by its own words; outlets that give none are left out. */
export function stemmaOf(claims: readonly Claim[], index: EditionIndex): Stem[] {
  const said = claims.filter((c) => c.kind !== 'unattributed' && !passesOn(c, claims));
  return index.telling.flatMap((outlet): Stem[] => {
    const own = said.filter((c) => index.outletOf(c.article).id === outlet.id);
    if (own.length === 0) return [];
    const branches = new Map<string, Branch>();
    const straight = new Set<string>();
    for (const c of own) {
      const names = namesOf(c, index);
      const { via } = c;
      if (!via || (via.speaker !== null && via.speaker === c.speaker)) {
        for (const n of names) straight.add(n);
        continue;
      }
      const key = via.speaker ?? via.label.toLowerCase();
      const branch = branches.get(key) ?? { label: via.label, actor: via.speaker, speakers: [] };
      branches.set(key, branch);
      for (const n of names) if (!branch.speakers.includes(n)) branch.speakers.push(n);
    }
    return [{ outlet, branches: [...branches.values()], footnotes: footnotesOf(own, index), straight: [...straight] }];
  });
}

/** Go-betweens from whom several outlets have it: so many sources are then fewer than they look. */
function sharedBranches(stems: readonly Stem[]): { label: string; outlets: Outlet[] }[] {
  const found = new Map<string, { label: string; outlets: Outlet[] }>();
  for (const { outlet, branches } of stems)
    for (const b of branches) {
      const key = b.actor ?? b.label.toLowerCase();
      const held = found.get(key) ?? { label: b.label, outlets: [] };
      found.set(key, held);
      held.outlets.push(outlet);
    }
  return [...found.values()].filter((b) => b.outlets.length > 1);
}

/** One statement's way: from who says it, perhaps over a go-between or a footnote, to the outlet that prints it. */
export interface Way {
  outlet: Outlet;
  between: { key: string; label: string } | null;
  /** Null where a footnote says only where it is from. */
  speaker: string | null;
  claim: Claim;
}

/** The way of every statement, outlet by outlet in their order. */
export function waysOf(claims: readonly Claim[], index: EditionIndex): Way[] {
  const said = claims.filter((c) => c.kind !== 'unattributed' && !passesOn(c, claims));
  return index.telling.flatMap((outlet) =>
    said
      .filter((c) => index.outletOf(c.article).id === outlet.id)
      .flatMap((claim): Way[] => {
        const { via } = claim;
        const between =
          via && (via.speaker === null || via.speaker !== claim.speaker)
            ? { key: via.speaker ?? via.label.toLowerCase(), label: shortened(via.label) }
            : null;
        const notes = footnotesOf([claim], index).map(({ text }) => ({ key: text, label: `footnote: ${text}` }));
        return [
          ...namesOf(claim, index).map((speaker) => ({ outlet, between: between ?? notes[0] ?? null, speaker, claim })),
        ];
      }),
  );
}

/** On what the outlets' ways meet: the go-betweens of several, or that there is none; empty for one outlet. */
export function waysInWords(stems: readonly Stem[]): string {
  const meet = sharedBranches(stems).map((b) => `${upper(list(b.outlets.map(inText)))} have it from ${b.label}`);
  if (meet.length > 0) return `${meet.join('; ')}.`;
  if (stems.length < 2) return '';
  const noting = stems.filter((s) => s.footnotes.length > 0).map((s) => inText(s.outlet));
  return stems.some((s) => s.branches.length > 0)
    ? 'No two of them name the same go-between.'
    : `None names a go-between; ${list(noting)} ${noting.length === 1 ? 'gives' : 'give'} a footnote.`;
}
