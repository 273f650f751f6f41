import type { ActorKind } from '../../model/actor.ts';
import type { KnownActor } from '../../model/seeds.ts';
import type { Composed } from './compose.ts';
import type { StateForm } from './countries.ts';
import { isGivenWord } from './givenWord.ts';
import type { KnownHit } from './known.ts';
import { isOrdinary } from './lexicon/dictionary.ts';
import { isGivenName, mayBeGivenName } from './lexicon/givenNames.ts';
import { bodyKind, placeHeads, thingHeads } from './lexicon/heads.ts';
import { buildings, foreignHeads, papers, peoples, placeLeads, shipMarks } from './lexicon/leads.ts';
import { nounSays } from './lexicon/nouns.ts';
import { isPlace } from './lexicon/places.ts';
import { staffs } from './lexicon/segment.ts';
import { isSurname } from './lexicon/surnames.ts';
import { honorifics, isOffice, officeModifiers } from './lexicon/titles.ts';
import { nameBehind } from './nameBehind.ts';
import type { Run } from './runs.ts';
import { stateFrom } from './stateFrom.ts';
import type { View } from './view.ts';

/** What a stretch of a run is, by its own words; `name` is a name that they leave open. */
export type PieceKind = ActorKind | 'title' | 'place' | 'thing' | 'name';

export interface Piece extends Run {
  kind: PieceKind;
  /** For a state: how it is named. */
  state?: StateForm;
  /** What the authority file holds of it. */
  known?: KnownActor;
  /** ISO 3166-1 alpha-3 of the state that the words name or imply. */
  country: string | null;
  /** For a body: the token of the noun that says what it is. */
  head?: number;
  /** True where its words leave nothing open: a ship, a treaty, a building, a people. */
  sure?: true;
}

/** Cuts a run into states, titles and names: “Peruvian | Defence Minister | Rosa Quispe” has three pieces. `alone` are words that are runs by themselves. */
export function segment(view: View, run: Composed, hits: readonly KnownHit[], alone: ReadonlySet<string>): Piece[] {
  const inside = hits.filter(
    (h) => h.first >= run.first && h.last <= run.last && (h.actor.kind !== 'state' || !h.actor.country),
  );
  const pieces: Piece[] = [];
  let first = run.first;
  for (const hit of inside) {
    if (hit.first > first) pieces.push(...cut(view, first, hit.first, null, alone));
    pieces.push({
      first: hit.first,
      last: hit.last,
      kind: hit.actor.kind,
      known: hit.actor,
      country: hit.actor.country ?? null,
    });
    first = hit.last;
  }
  if (first < run.last) pieces.push(...cut(view, first, run.last, inside.length ? null : run.head, alone));
  return pieces;
}

/** What stands behind a person's name and is no part of it. */
const behind = new Set(['QC', 'KC', 'MP', 'MPs', 'MEP', 'MSP', 'MD', 'PhD', 'OBE', 'CBE', 'MBE', 'DPhil', 'TD']);

function cut(view: View, from: number, to: number, head: number | null, alone: ReadonlySet<string>): Piece[] {
  const { tokens } = view;
  let first = from;
  let last = to;
  while (head === null && last - first > 2 && behind.has(tokens[last - 1]!.text)) last--;
  // A gazetteer's abbreviation ends what stands before the name: “Bedminster, N.J. Roger Ailes”.
  while (
    first < last &&
    (/^[-&’']/.test(tokens[first]!.text) ||
      (first + 1 < last && tokens[first]!.text.endsWith('.') && isPlace(tokens[first]!.text)))
  )
    first++;
  if (first >= last) return [];
  const name = nameBehind(view, first, last, alone);
  if (name > first)
    return [
      ...cut(view, first, name, head !== null && head < name ? head : null, alone),
      { first: name, last, kind: 'person', country: null },
    ];
  const lower = (t: number): string => tokens[t]!.lower;
  const pieces: Piece[] = [];
  const state = stateFrom(view, first, last);
  if (state && first + state.length === last)
    return [{ first, last, kind: 'state', state: state.form, country: state.form.code }];
  const country = state && state.form.as !== 'capital' ? state.form.code : null;
  const bodyAt = head ?? last - 1;
  // “Sorn Convention Centre” is a building.
  const building = /^cent(?:re|er)$/.test(lower(last - 1)) && last - 2 >= first && buildings.has(lower(last - 2));
  if (building) return [{ first, last, kind: 'place', country: null, sure: true }];
  if (isPlace(view.text.slice(tokens[first]!.start, tokens[last - 1]!.end)))
    return [{ first, last, kind: 'place', country: null }];
  const body = kindOfBody(view, first, last, bodyAt) ?? (head === null ? undefined : 'organisation');
  const core = officeIn(view, first, last);
  if (body && (head !== null || core === null || core < bodyAt)) {
    // A body takes its whole run, but not the lone noun of one (“Peruvian Army” has two words, “Church” one).
    pieces.push({ first, last, kind: body, country, head: bodyAt });
    return pieces;
  }
  if (state && (state.form.as === 'demonym' || core !== null || thingHeads.has(lower(last - 1)))) {
    pieces.push({ first, last: first + state.length, kind: 'state', state: state.form, country });
    first += state.length;
    while (first < last && lower(first) === '-') first++;
    if (first >= last) return pieces;
  }
  const at = officeIn(view, first, last);
  if (at !== null) {
    let start = at;
    while (
      start > first &&
      (officeModifiers.has(lower(start - 1)) ||
        isOffice(lower(start - 1)) ||
        ['of', 'and', '-', '’s', "'s"].includes(lower(start - 1)))
    )
      start--;
    if (start > first) pieces.push(open(view, first, start));
    let end = at + 1;
    // “Minister of National Defense Li”: what the title governs ends where the name begins.
    if (end < last && (lower(end) === 'of' || lower(end) === 'for')) {
      end++;
      while (end < last && (officeModifiers.has(lower(end)) || lower(end) === 'and')) end++;
    }
    // “Teacher Retirement System”: ordinary words after a trade are no person.
    let words = end < last - 1 && !isSurname(lower(last - 1));
    for (let t = end; t < last && words; t++) words = isOrdinary(lower(t)) && !isGivenName(lower(t));
    if (words) {
      pieces.push(open(view, start, last));
      return pieces;
    }
    pieces.push({ first: start, last: end, kind: 'title', country });
    if (end < last) {
      const rest = bodyKind(lower(last - 1));
      pieces.push({
        first: end,
        last,
        kind: rest && last - end > 1 && !isGivenName(lower(end)) ? rest : 'person',
        country: null,
        ...(rest ? { head: last - 1 } : {}),
      });
    }
    return pieces;
  }
  pieces.push(open(view, first, last));
  return pieces;
}

/** A piece of which only its last noun may say what it is. */
function open(view: View, first: number, last: number): Piece {
  const { tokens } = view;
  const printed = view.text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  const tail = tokens[last - 1]!.lower;
  const state = stateFrom(view, first, last);
  if (state && first + state.length === last)
    return { first, last, kind: 'state', state: state.form, country: state.form.code };
  const body = bodyKind(tail);
  if (body) return { first, last, kind: body, country: null, head: last - 1 };
  if (isPlace(printed)) return { first, last, kind: 'place', country: null };
  // “Treaty of Sorn and Halden”.
  if (first + 1 < last && tokens[first + 1]!.lower === 'of' && papers.has(tokens[first]!.lower))
    return { first, last, kind: 'thing', country: null, sure: true };
  // “Bay of Biscay”, “Strait of Hormuz”.
  if (first + 1 < last && tokens[first + 1]!.lower === 'of' && placeHeads.has(tokens[first]!.lower))
    return { first, last, kind: 'place', country: null };
  const given = last - first === 2 && isGivenName(tokens[first]!.lower);
  if (!given && placeHeads.has(tail)) return { first, last, kind: 'place', country: null };
  if (!given && thingHeads.has(tail)) return { first, last, kind: 'thing', country: null };
  if (!given && placeLeads.has(tokens[first]!.lower)) return { first, last, kind: 'place', country: null };
  // “HMS Gannet”, “MV Northern Star”.
  if (last - first > 1 && shipMarks.has(tokens[first]!.text))
    return { first, last, kind: 'thing', country: null, sure: true };
  // “Shia Muslims”: many who are no body.
  if (last - first > 1 && peoples.has(tail)) return { first, last, kind: 'thing', country: null, sure: true };
  // “Banco Tirreno”, “Radio Norte”: some languages put the noun first.
  const lead = foreignHeads.get(tokens[first]!.lower);
  if (lead && last - first > 1) return { first, last, kind: lead, country: null, head: first };
  if (last - first > 1 && nounSays(tail) === 'organisation' && !isGivenName(tokens[first]!.lower)) {
    return { first, last, kind: 'organisation', country: null, head: last - 1 };
  }
  // “Pollster Ann Selzer”: an ordinary word before a given name is what the person does.
  if (
    last - first > 2 &&
    !isPlace(view.text.slice(tokens[first]!.start, tokens[first + 1]!.end)) &&
    isOrdinary(tokens[first]!.lower) &&
    mayBeGivenName(tokens[first + 1]!.lower) &&
    (isOffice(tokens[first]!.lower) || !mayBeGivenName(tokens[first]!.lower))
  ) {
    return { first: first + 1, last, kind: 'person', country: null };
  }
  if (/\d/.test(printed))
    return /^G-?\d{1,2}$/.test(printed)
      ? { first, last, kind: 'alliance', country: null }
      : { first, last, kind: 'thing', country: null };
  return { first, last, kind: 'name', country: null };
}

/** The kind that the head noun gives, but where another word of the name is plainer: “News Agency”, “Border Guard Service”. */
function kindOfBody(view: View, first: number, last: number, head: number): ActorKind | undefined {
  const kind = bodyKind(view.tokens[head]!.lower);
  // “the General Staff”, but “Chief of Staff”.
  if (view.tokens[head]!.lower === 'staff' && !staffs.has(view.tokens[head - 1]?.lower ?? '')) return undefined;
  if (kind !== 'organisation') return kind;
  for (let t = first; t < last; t++) {
    const { lower } = view.tokens[t]!;
    if (lower === 'news' || lower === 'broadcasting') return 'media';
    if (t > head) continue;
    if (lower === 'treaty') return 'alliance';
    if (
      (lower === 'guard' || lower === 'army' || lower === 'navy') &&
      t < head &&
      view.tokens[head]!.lower !== 'council'
    )
      return 'military';
  }
  return kind;
}

/** The last word of the run that is an office or a form of address, or null. */
function officeIn(view: View, first: number, last: number): number | null {
  for (let t = last - 1; t >= first; t--) {
    const { lower } = view.tokens[t]!;
    if (!isOffice(lower) && !honorifics.has(lower)) continue;
    // A surname that is also a trade: “Theresa Bishop”, “Nick Price”.
    if (t === last - 1 && t > first && (isGivenName(view.tokens[t - 1]!.lower) || isGivenWord(view, t - 1))) continue;
    if (t === last - 1 && t - 2 >= first && isGivenName(view.tokens[t - 2]!.lower)) continue;
    return t;
  }
  return null;
}
