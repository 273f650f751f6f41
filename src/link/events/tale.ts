import { familiesOfType, familyOf } from '../../extract/events/lexicon/happenings.ts';
import { stemOf } from '../../extract/events/stem.ts';
import { dayOf } from '../../model/calendar.ts';
import { columnsOf } from '../../model/columns.ts';
import type { DateMention, Published } from '../../model/date.ts';
import type { EventMention } from '../../model/event.ts';
import { lexemeAt } from '../../model/lexeme.ts';
import type { LinkedActors } from '../../model/linkedActors.ts';
import type { Reading } from '../../model/reading.ts';
import { remembering } from '../../model/remembering.ts';
import { type Span, wordsAt } from '../../model/span.ts';
import { Numbering } from '../numbering.ts';
import { appearedOn } from './appeared.ts';
import { occasionsOf } from './occasion.ts';
import { type SharedSet, setOf } from './sharedSet.ts';
import { weekdayMeant } from './weekday.ts';
import { type When, whenOf } from './when.ts';

/** One mention with all that linking asks of it. */
export interface Telling {
  article: string;
  /** The place of the reading in the order of ids, and of the mention in its article: a stable order. */
  reading: number;
  at: number;
  mention: EventMention;
  /** The stem of the words that say what happened. */
  deed: string;
  /** Whether the article is mainly about it, as reading chose and linking confirmed. */
  lead: boolean;
  family: string;
  /** What it can be one with: its family, or for what an editor states every family of its type. */
  families: SharedSet;
  when: When | null;
  /** The day on which the article appeared at the latest, where that is known to a month. */
  published: number | null;
  /** Ids of actors. */
  persons: SharedSet;
  others: SharedSet;
  agents: string[];
  /** What a mishap befell. */
  things: SharedSet;
  /** What a deed was done to. */
  objects: SharedSet;
  name: string | null;
  /** What makes it the same without a date: the anniversary of what, who takes or leaves office. */
  occasions: string[];
  place: string | null;
  quoted: string | null;
  /** Stems of the quoted words, “unlimited” and “no limits” alike. */
  quotedStems: SharedSet;
  /** Stems of the words of the sentence, by number in ascending order, each once. */
  stems: Uint32Array;
  /** True where a noun points back: “the meeting”, “these talks”; and where what it is told of is known: “the plane turned back”. */
  pointsBack: boolean;
  isOfKnown: boolean;
}

const deedOf = remembering((words) => stemOf(words.toLowerCase()));
const familySet = remembering((family) => setOf([family]));

export const normal = (s: string): string =>
  s
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A stem without the prefix that denies it. */
const rootOf = (word: string): string => stemOf(word.replace(/^(?:un|in|non)(?=\p{L}{4})/u, ''));

/** What stands before a verb whose doer was told. */
const known = /\b(?:he|she|they|it)\s{1,3}(?:\p{L}{1,20}\s{1,3}){0,2}$/iu;
const back = /\b(?:the|this|these|those|both|their|his|her|its)\s{1,40}(?:[\p{L}-]{1,40}\s{1,40}){0,2}$/iu;

/** Whether two tellings are told to have been done by others of one sort, of whom neither has anything to do with the other. */
export function byOthers(a: Telling, b: Telling): boolean {
  if (a.agents.length === 0 || b.agents.length === 0) return false;
  // A company does what its head does.
  if (a.agents.some((who) => a.persons.has(who)) !== b.agents.some((who) => b.persons.has(who))) return false;
  const takesPart = (who: string, { agents, persons, others }: Telling): boolean =>
    agents.includes(who) || persons.has(who) || others.has(who);
  return !a.agents.some((who) => takesPart(who, b)) && !b.agents.some((who) => takesPart(who, a));
}

/** Whether the last of the words is no verb, or one that stands for a noun: “the shooting”. */
function isNoun({ article }: Reading, { end }: Span): boolean {
  const { ends, lexemes } = columnsOf(article);
  let low = 0;
  for (let high = ends.length - 1; low < high; ) {
    const middle = (low + high) >> 1;
    if (ends[middle]! < end) low = middle + 1;
    else high = middle;
  }
  if (lexemes.length === 0) return true;
  const { pos, lower } = lexemeAt(lexemes[low]!);
  return pos !== 'VERB' || lower.endsWith('ing');
}

/** The mentions of all readings as tellings, in the order of articles and text. */
export function tellingsOf(readings: readonly Reading[], actors: LinkedActors): Telling[] {
  const kinds = new Map(actors.actors.map((a) => [a.id, a.kind]));
  const stems = new Numbering();
  const stemNumber = remembering((word) => stems.of(stemOf(word)));
  const normalised = remembering(normal);
  return readings.flatMap((reading, r) => {
    const published = publishedDay(reading.article.published);
    const dateline = appearedOn(reading);
    return reading.events.map((mention, at): Telling => {
      const id = reading.article.id;
      const ids = mention.participants.map((p) => actors.idOf(id, p)).filter((p) => p !== null);
      const { text } = reading.article;
      const before = text.slice(Math.max(mention.span.start, mention.trigger.start - 40), mention.trigger.start);
      const afterArticle = back.test(before);
      const noun = isNoun(reading, mention.trigger);
      const words =
        wordsAt(mention.span)
          .toLowerCase()
          .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
      return {
        article: id,
        reading: r,
        at,
        mention,
        deed: deedOf(wordsAt(mention.trigger)),
        lead: mention.lead,
        family: familyOf(mention.kind),
        families: mention.given ? setOf(familiesOfType(mention.type)) : familySet(familyOf(mention.kind)),
        when: whenOf(mention.given ? dateGiven(mention) : weekdayMeant(mention, published, dateline)),
        published,
        persons: setOf(ids.filter((p) => kinds.get(p) === 'person')),
        others: setOf(ids.filter((p) => kinds.get(p) !== 'person')),
        agents: mention.agents.map((p) => actors.idOf(id, p)).filter((p) => p !== null),
        things: setOf(mention.things ?? []),
        objects: setOf(mention.objects ?? []),
        occasions: occasionsOf(mention, (p) => actors.idOf(id, p)),
        name: mention.name ? normalised(wordsAt(mention.name)) : null,
        place: mention.place ? normalised(wordsAt(mention.place)) : null,
        quoted: mention.quoted ? normal(wordsAt(mention.quoted)) : null,
        quotedStems: setOf(
          mention.quoted
            ? normal(wordsAt(mention.quoted))
                .split(' ')
                .filter((w) => w.length > 3)
                .map(rootOf)
            : [],
        ),
        stems: Uint32Array.from(new Set(words.map(stemNumber))).sort(),
        pointsBack: afterArticle && noun,
        isOfKnown: !noun && (afterArticle || known.test(before)),
      };
    });
  });
}

/** The date that an editor states, at the words that he names for the happening. */
const dateGiven = ({ given, span }: EventMention): DateMention | null =>
  given?.date ? { ...span, ...given.date } : null;

/** The last day on which an article can have appeared, where that is known to a month. */
export function publishedDay(p: Published | null): number | null {
  const min = p && dayOf(p.min);
  const max = p && dayOf(p.max);
  return min === null || max === null || max - min > 31 ? null : max;
}
