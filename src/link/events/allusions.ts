import { areOfOneRoot, beginningOf } from '../../extract/events/oneRoot.ts';
import { columnsOf } from '../../model/columns.ts';
import type { EventMention } from '../../model/event.ts';
import { byLexeme } from '../../model/lexeme.ts';
import type { Reading } from '../../model/reading.ts';
import { remembering } from '../../model/remembering.ts';
import type { Span } from '../../model/span.ts';
import { spanIn } from '../../model/spanIn.ts';
import type { Happening } from './happening.ts';
import { isDated, recurring, tellingWordOf } from './pointing.ts';
import { setOf } from './sharedSet.ts';
import { publishedDay, type Telling } from './tale.ts';

/** What stands before a noun that a phrase of time or ground points with: “since the onset of its …”, “in the days leading up to the …”. */
const pointing =
  /\b(?:since|before|after|following|until|amid|during|despite|ahead of|(?:leading up|run-up) to|(?:onset|start|beginning|outbreak|wake|aftermath|eve) of)\s{1,3}(?:the|this|that|its|their|his|her|\p{Lu}\p{L}{1,30}['’]s)\s{1,3}(?:[\p{L}-]{1,30}\s{1,3}){0,2}$/u;
/** So much before a noun is looked at. */
const before = 90;
/** So many of those who take part are named where it can be meant. */
const named = 2;

/** A noun's spelling in small letters, or nothing. */
const nounOf = byLexeme(({ pos, lower }) => ({ noun: pos === 'NOUN' ? lower : '' }));

/**
 * Phrases inside sentences that tell something else, given to the dated happening that they point to: mentions of it, no reports of their
 * own. Only to the one happening of its root that the edition dates, from articles that don't tell it and name who takes part.
 */
export function joinAllusions(
  happenings: readonly Happening[],
  readings: readonly Reading[],
  actorsOf: (reading: number) => ReadonlySet<string>,
): void {
  const meantBy = dated(happenings);
  const own = readings.map(() => new Set<string>());
  for (const h of happenings) for (const t of h.tellings) own[t.reading]!.add(tellingWordOf(t));
  readings.forEach((reading, r) => {
    const { article } = reading;
    const { starts, ends, lexemes } = columnsOf(article);
    const present = actorsOf(r);
    const met = new Set<Happening>();
    for (const { block, start, end, first, last } of article.sentences) {
      if (article.blocks[block]!.kind !== 'paragraph') continue;
      for (let i = first; i < last; i++) {
        const { noun } = nounOf(lexemes[i]!);
        const meant = noun === '' ? null : meantBy(noun);
        if (!meant || met.has(meant) || !canBe(meant, present, reading)) continue;
        if (own[r]!.values().some((word) => areOfOneRoot(word, noun))) continue;
        if (!pointing.test(article.text.slice(Math.max(start, starts[i]! - before), starts[i]))) continue;
        met.add(meant);
        const words = { span: spanIn(article, start, end), trigger: spanIn(article, starts[i]!, ends[i]!) };
        meant.tellings.push(allusion(meant, reading, r, i, words));
      }
    }
  });
}

/** Noun → the one happening that a word of its root tells, of those that an edition dates; null where there is none, or more. */
function dated(happenings: readonly Happening[]): (noun: string) => Happening | null {
  const byWord = new Map<string, Happening | null>();
  for (const h of happenings) {
    if (!isDated(h) || [...h.families].some((f) => recurring.has(f))) continue;
    for (const word of new Set(h.tellings.map(tellingWordOf))) byWord.set(word, byWord.has(word) ? null : h);
  }
  const byBeginning = Map.groupBy(byWord.keys(), beginningOf);
  return remembering((noun) => {
    const words = byBeginning.get(beginningOf(noun))?.filter((word) => areOfOneRoot(word, noun)) ?? [];
    const told = new Set(words.map((word) => byWord.get(word)!));
    return told.size === 1 ? [...told][0]! : null;
  });
}

/** Whether an article can mean it: it names who takes part, and appeared after it. */
function canBe(h: Happening, present: ReadonlySet<string>, { article }: Reading): boolean {
  const people = [...h.persons, ...h.others];
  const published = publishedDay(article.published);
  if (published !== null && h.dates.every((w) => !w.yearless && w.min > published)) return false;
  return people.length > 0 && people.filter((p) => present.has(p)).length >= Math.min(named, people.length);
}

function allusion(
  { tellings: [first], families }: Happening,
  { article }: Reading,
  reading: number,
  at: number,
  words: { span: Span; trigger: Span },
): Telling {
  const { type, kind } = first!.mention;
  const mention: EventMention = {
    ...{ type, kind, strong: false, lead: false, ...words, date: null, participants: [], agents: [], clause: null },
    ...{ phrase: null, quoted: null, place: null, name: null, status: 'happened', format: null },
  };
  return {
    ...{
      article: article.id,
      reading,
      at,
      mention,
      deed: first!.deed,
      lead: false,
      family: first!.family,
      families,
      when: null,
    },
    ...{
      published: publishedDay(article.published),
      persons: setOf([]),
      others: setOf([]),
      things: setOf([]),
      objects: setOf([]),
      agents: [],
      name: null,
    },
    ...{ occasions: [], place: null, quoted: null, quotedStems: setOf([]), stems: new Uint32Array(), pointsBack: true },
    isOfKnown: false,
  };
}
