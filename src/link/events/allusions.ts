import { columnsOf } from '../../model/columns.ts';
import type { EventMention } from '../../model/event.ts';
import { byLexeme } from '../../model/lexeme.ts';
import type { Reading } from '../../model/reading.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import { spanIn } from '../../model/spanIn.ts';
import type { Happening } from './happening.ts';
import { isDated, recurring, rootOf } from './pointing.ts';
import { setOf } from './sharedSet.ts';
import { publishedDay, type Telling } from './tale.ts';

/** What stands before a noun that a phrase of time or ground points with: “since the onset of its …”, “in the days leading up to the …”. */
const pointing =
  /\b(?:since|before|after|following|until|amid|during|despite|ahead of|(?:leading up|run-up) to|(?:onset|start|beginning|outbreak|wake|aftermath|eve) of)\s{1,3}(?:the|this|that|its|their|his|her|\p{Lu}\p{L}{1,30}['’]s)\s{1,3}(?:[\p{L}-]{1,30}\s{1,3}){0,2}$/u;
/** So much before a noun is looked at. */
const before = 90;
/** So many of those who take part are named where it can be meant. */
const named = 2;

/** Noun → the first letters of its word, or nothing. */
const rootOfNoun = byLexeme(({ pos, lower }) => ({ root: pos === 'NOUN' ? rootOf(lower) : '' }));

/**
 * Phrases inside sentences that tell something else, given to the dated happening that they point to: mentions of it, no reports of their
 * own. Only to the one happening of its root that the edition dates, from articles that don't tell it and name who takes part.
 */
export function joinAllusions(
  happenings: readonly Happening[],
  readings: readonly Reading[],
  actorsOf: (reading: number) => ReadonlySet<string>,
): void {
  const byRoot = new Map<string, Happening | null>();
  for (const h of happenings) {
    if (!isDated(h) || [...h.families].some((f) => recurring.has(f))) continue;
    for (const root of new Set(h.tellings.map((t) => rootOf(wordsAt(t.mention.trigger).toLowerCase()))))
      byRoot.set(root, byRoot.has(root) ? null : h);
  }
  const own = readings.map(() => new Set<string>());
  for (const h of happenings)
    for (const t of h.tellings) own[t.reading]!.add(rootOf(wordsAt(t.mention.trigger).toLowerCase()));
  readings.forEach((reading, r) => {
    const { article } = reading;
    const { starts, ends, lexemes } = columnsOf(article);
    const present = actorsOf(r);
    const met = new Set<Happening>();
    for (const { block, start, end, first, last } of article.sentences) {
      if (article.blocks[block]!.kind !== 'paragraph') continue;
      for (let i = first; i < last; i++) {
        const { root } = rootOfNoun(lexemes[i]!);
        const meant = root === '' ? null : byRoot.get(root);
        if (!meant || met.has(meant) || own[r]!.has(root) || !canBe(meant, present, reading)) continue;
        if (!pointing.test(article.text.slice(Math.max(start, starts[i]! - before), starts[i]))) continue;
        met.add(meant);
        const words = { span: spanIn(article, start, end), trigger: spanIn(article, starts[i]!, ends[i]!) };
        meant.tellings.push(allusion(meant, reading, r, i, words));
      }
    }
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
