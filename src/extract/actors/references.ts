import type { Article } from '../../model/article.ts';
import type { ReadingKnowledge } from '../../model/seeds.ts';
import { type Draft, mention, newDraft } from './draft.ts';
import { bodyKind } from './lexicon/heads.ts';
import { nounSays } from './lexicon/nouns.ts';
import { isPlace } from './lexicon/places.ts';
import { governing, official } from './lexicon/references.ts';
import { isOffice } from './lexicon/titles.ts';
import { nameWords } from './names.ts';
import { type OfficeKey, officeFits, officeKey } from './officeKey.ts';
import { isSubject } from './subject.ts';
import type { View } from './view.ts';

interface Mentioned {
  draft: Draft;
  first: number;
  subject: boolean;
}

/** Mentions by office or description: “the Peruvian minister”, “the company”. `taken` marks tokens of names. */
export function readReferences(
  view: View,
  drafts: Draft[],
  knowledge: ReadingKnowledge,
  taken: Uint8Array,
  stateAt: ReadonlyMap<number, string>,
): void {
  const { tokens, article } = view;
  const mentioned: Mentioned[] = drafts.flatMap((d) =>
    d.at.map((m) => ({ draft: d, first: m.first, subject: isSubject(view, m.first, m.last) })),
  );
  mentioned.sort((a, b) => a.first - b.first);
  const held = new Map<Draft, OfficeKey[]>();
  for (const d of drafts) {
    const keys = [...d.offices.map((o) => officeKey(o.office)), ...heldAt(d, knowledge, article)].filter(
      (k) => k !== null,
    );
    if (d.kind === 'person') held.set(d, keys);
  }
  const add = (d: Draft, first: number, last: number, form: 'office' | 'description'): void => {
    mention(d, first, last, form);
    mentioned.splice(countBefore(mentioned, first), 0, { draft: d, first, subject: false });
    for (let t = first; t < last; t++) taken[t] = 1;
  };
  for (const s of article.sentences) {
    for (let t = s.first; t < s.last; t++) {
      if (taken[t] || view.masked[t]) continue;
      const { lower } = tokens[t]!;
      const isTitle = isOffice(lower);
      const isBody = !isTitle && tokens[t]!.pos === 'NOUN' && isBodyNoun(lower);
      if (!isTitle && !isBody) continue;
      const following = tokens[t + 1];
      // The head noun must end its phrase, and no name may follow that it introduces.
      if (
        t + 1 < s.last &&
        (following!.pos === 'NOUN' ||
          following!.pos === 'PROPN' ||
          (following!.text === '-' && following!.start === tokens[t]!.end) ||
          (isTitle && taken[t + 1]))
      )
        continue;
      // “the club of fishing ports”: what goes on with “of” names one of its own.
      if (isBody && following?.lower === 'of') continue;
      if (following?.text === ',' && t + 2 < s.last && taken[t + 2] && tokens[t + 2]!.pos === 'PROPN') continue;
      let first = t;
      let country: string | null = null;
      while (first - 1 >= s.first && t - first < 5) {
        const b = tokens[first - 1]!;
        if (stateAt.has(first - 1)) country = stateAt.get(first - 1)!;
        else if (taken[first - 1] || !(b.pos === 'NOUN' || b.pos === 'PROPN' || b.pos === 'ADJ' || b.text === '-'))
          break;
        first--;
      }
      const opener = tokens[first - 1];
      const definite = opener?.lower === 'the' && first - 1 >= s.first;
      if (!country && (opener?.text === '’s' || opener?.text === "'s")) country = stateAt.get(first - 2) ?? null;
      if (!definite && !country) continue;
      if (isTitle) {
        const said = officeKey(view.text.slice(tokens[first]!.start, tokens[t]!.end));
        if (!said) continue;
        said.fields = said.fields.filter((f) => !isPlaceWord(view, first, t, f));
        if (country) said.fields = said.fields.filter((f) => !isStateWord(view, first, t, stateAt, f));
        const fits = (d: Draft): boolean =>
          d.kind === 'person' &&
          (held.get(d) ?? []).some((k) => officeFits(said, k)) &&
          (!country || !d.country || d.country === country);
        const about = country ?? nearState(view, stateAt, first, s.first);
        const past = countBefore(mentioned, t);
        const before = mentioned
          .slice(Math.max(0, past - reach), past)
          .filter(
            (m) =>
              m.first < t &&
              fits(m.draft) &&
              ((definite && said.fields.length === 0) || !about || !m.draft.country || m.draft.country === about),
          );
        const holder = before.at(-1)?.draft ?? (country ? drafts.find(fits) : undefined);
        if (holder) {
          add(holder, first, t + 1, 'office');
          if (country) holder.country ??= country;
        } else if (country) {
          const known = knownHolder(knowledge, article, said, country);
          if (known) {
            let d = drafts.find((x) => x.known === known.id);
            if (!d) {
              d = newDraft(known.id, known.name, 'person', nameWords(known.name), known.country ?? country);
              d.known = known.id;
              drafts.push(d);
            }
            add(d, first, t + 1, 'office');
          }
        }
      } else if (definite) {
        // “Gavi, the vaccine alliance”: an apposition to a name, no mention of its own.
        if (tokens[first - 2]?.text === ',' && (taken[first - 3] || tokens[first - 3]?.pos === 'PROPN')) continue;
        const modified = first < t;
        const past = countBefore(mentioned, t);
        const near = mentioned
          .slice(Math.max(0, past - reach), past)
          .filter(
            (m) =>
              m.first < t &&
              view.sentence[m.first]! >= view.sentence[t]! - 4 &&
              described(m.draft, lower) &&
              (!modified || (country !== null && m.draft.country === country)),
          );
        const last = near.findLast((m) => m.subject) ?? near.at(-1);
        // “The company” is the one that the article began with, where no other was just named.
        const opening = modified ? undefined : mentioned.find((m) => m.subject && described(m.draft, lower));
        const goesOn =
          opening && last && view.sentence[opening.first]! < 3 && view.sentence[last.first]! < view.sentence[t]! - 1;
        const body = (goesOn ? opening : last)?.draft;
        if (body) add(body, first, t + 1, 'description');
      }
    }
  }
}

/** True for a common noun that can stand for a body: no place, no person, no thing. */
function isBodyNoun(lower: string): boolean {
  const says = nounSays(lower) ?? bodyKind(lower);
  return says !== undefined && says !== 'place' && says !== 'person' && says !== 'thing';
}

/** How many mentions back a holder is sought. */
const reach = 300;

/** How many mentions begin before the token, by halving. */
function countBefore(mentioned: readonly Mentioned[], t: number): number {
  let low = 0;
  let high = mentioned.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (mentioned[mid]!.first < t) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The state last named in this sentence or the one before: whose minister “the defence minister” then is. */
function nearState(view: View, stateAt: ReadonlyMap<number, string>, t: number, first: number): string | null {
  const previous = view.article.sentences[view.sentence[t]! - 1];
  const from = previous && previous.block === view.article.sentences[view.sentence[t]!]!.block ? previous.first : first;
  for (let k = t - 1; k >= Math.max(from, t - 80); k--) {
    const code = stateAt.get(k);
    if (code) return code;
  }
  return null;
}

/** True for a field that only says where: “the Vermont senator”. */
function isPlaceWord(view: View, first: number, last: number, field: string): boolean {
  const { tokens, text } = view;
  for (let a = first; a < last; a++) {
    for (let b = a; b < last && b < a + 3; b++) {
      const printed = text.slice(tokens[a]!.start, tokens[b]!.end);
      if (isPlace(printed) && nameWords(printed).includes(field)) return true;
    }
  }
  return false;
}

function isStateWord(
  view: View,
  first: number,
  last: number,
  stateAt: ReadonlyMap<number, string>,
  field: string,
): boolean {
  for (let t = first; t <= last; t++)
    if (stateAt.has(t) && nameWords(view.tokens[t]!.text).includes(field)) return true;
  return false;
}

/** Words for bodies of business and of sport, which their names seldom carry. */
const commercial = new Set(['company', 'firm', 'group', 'manufacturer', 'retailer', 'airline', 'carrier']);
const sporting = new Set(['club', 'team', 'side', 'franchise']);
const general = new Set(['organisation', 'organization', 'body', 'group']);

/** True where a body can be called by that noun: its name has it, or the noun is general and no noun of the name objects. */
function described(d: Draft, noun: string): boolean {
  if (d.kind === 'person' || d.kind === 'state' || d.kind === 'group') return false;
  const name = d.words.join(' ');
  const [plain] = nameWords(noun);
  if (d.words.includes(plain!)) return true;
  // “the body”: what governs, for a doctor's paper has bodies of another kind.
  if (noun === 'body') return governing.test(name) || d.kind === 'alliance';
  if (d.kind === 'alliance') return noun === 'alliance' || noun === 'bloc' || general.has(noun);
  if (d.kind === 'media')
    return ['newspaper', 'paper', 'magazine', 'outlet', 'broadcaster', 'channel', 'website', 'agency'].includes(noun);
  if (d.kind !== 'organisation') return false;
  if (commercial.has(noun) || sporting.has(noun))
    return !official.test(name) || (general.has(noun) && !/ministry|department|court/.test(name));
  return general.has(noun);
}

/** Offices that the authority file gives a known actor at the article's date. */
function heldAt(d: Draft, knowledge: ReadingKnowledge, article: Article): (OfficeKey | null)[] {
  const known = d.known === null ? undefined : knowledge.actors.find((a) => a.id === d.known);
  return known ? known.offices.filter((o) => at(o, article)).map((o) => officeKey(o.title)) : [];
}

function knownHolder(knowledge: ReadingKnowledge, article: Article, said: OfficeKey, country: string) {
  return knowledge.actors.find((a) =>
    a.offices.some((o) => {
      const key = officeKey(o.title);
      return (
        key !== null &&
        (o.country ?? a.country) === country &&
        article.published !== null &&
        at(o, article) &&
        officeFits(said, key) &&
        said.fields.length === key.fields.length
      );
    }),
  );
}

/** True where the office was held on the day of the article; unknown bounds hold. */
function at(o: { from?: string | undefined; to?: string | undefined }, article: Article): boolean {
  const p = article.published;
  if (!p) return true;
  const to = o.to?.replace(/[~?%]/g, '');
  const from = o.from?.replace(/[~?%]/g, '');
  return (!from || from <= p.max) && (!to || to >= p.min.slice(0, to.length));
}
