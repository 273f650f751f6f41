import { isOffice } from '../../extract/actors/lexicon/titles.ts';
import { nameWords } from '../../extract/actors/names.ts';
import { type OfficeKey, officeFits, officeKey } from '../../extract/actors/officeKey.ts';
import type { Article } from '../../model/article.ts';
import { columnsOf } from '../../model/columns.ts';
import { byLexeme, lexemeAt } from '../../model/lexeme.ts';
import { remembering } from '../../model/remembering.ts';
import type { Cluster, Member } from './cluster.ts';

/** What all ways to put an office share. */
export const keyOfOffice = remembering(officeKey);

interface Held {
  key: OfficeKey;
  country: string | null;
}

const heldBy = ({ actor }: Member): Held[] =>
  actor.offices.flatMap((o) => {
    const key = keyOfOffice(o.office);
    return key ? [{ key, country: o.country ?? actor.country }] : [];
  });

/** The offices of a cluster's members, as many of them as were looked at. */
const told = new WeakMap<readonly Member[], { members: number; offices: Held[] }>();

/** The offices that a cluster's articles and the authority file give it. */
function officesHeld(c: Cluster): Held[] {
  const held = told.get(c.members) ?? { members: 0, offices: [] };
  for (; held.members < c.members.length; held.members++) held.offices.push(...heldBy(c.members[held.members]!));
  told.set(c.members, held);
  if (!c.known) return held.offices;
  const stated = c.known.offices?.flatMap((o) => {
    const key = keyOfOffice(o.title);
    return key ? [{ key, country: o.country ?? c.known!.country ?? null }] : [];
  });
  return [...held.offices, ...(stated ?? [])];
}

/** Whether an article's actor holds an office of the cluster; with `exactly`, one that is told apart from others of its kind. */
export function shareOffice(c: Cluster, m: Member, exactly = false): boolean {
  const own = heldBy(m);
  return (
    own.length > 0 &&
    officesHeld(c).some(
      (h) =>
        (!exactly || h.key.fields.length > 0) &&
        own.some(
          (s) =>
            (officeFits(s.key, h.key) || officeFits(h.key, s.key)) &&
            (!s.country || !h.country || s.country === h.country),
        ),
    )
  );
}

/** True where the one holds an office of the other, or his articles speak of that office and give it to no one else. */
export function holdsSame(c: Cluster, other: Cluster): boolean {
  if (c.members.some((m) => shareOffice(other, m, true))) return true;
  if (officesHeld(c).length > 0) return false;
  return officesHeld(other).some(({ key }) => key.fields.length > 0 && c.members.every((m) => speaksOf(m, key)));
}

/** Where an article speaks of an office: the word as it is there, and those before it. */
interface Spoken {
  lower: string;
  before: readonly string[];
}

const spoken = new WeakMap<Article, readonly Spoken[]>();

/** Every place where an article speaks of an office, whoever holds it. */
function officesSpokenOf(article: Article): readonly Spoken[] {
  const held = spoken.get(article);
  if (held) return held;
  const { lexemes } = columnsOf(article);
  const found: Spoken[] = [];
  for (let t = 1; t < lexemes.length; t++) {
    if (!isOfficeWord(lexemes[t]!)) continue;
    const before = Array.from(lexemes.subarray(Math.max(0, t - 3), t), (id) => nameWords(lexemeAt(id).text)).flat();
    found.push({ lower: lexemeAt(lexemes[t]!).lower, before });
  }
  spoken.set(article, found);
  return found;
}

/** The chief noun of an office, or its plural. */
const isOfficeWord = byLexeme(({ lower }): 0 | 1 => (isOffice(lower) || isOffice(lower.replace(/s$/, '')) ? 1 : 0));

const speaksOf = ({ article }: Member, { core, fields }: OfficeKey): boolean =>
  officesSpokenOf(article).some(
    ({ lower, before }) => (lower === core || lower === `${core}s`) && fields.every((f) => before.includes(f)),
  );
