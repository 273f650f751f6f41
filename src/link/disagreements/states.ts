import { lexicon } from '../../extract/events/lexicon/happenings.ts';
import { dayOf } from '../../model/calendar.ts';
import type { Event } from '../../model/event.ts';
import type { Reading } from '../../model/reading.ts';
import { spanIn, wordsIn } from '../../model/spanIn.ts';
import { auxiliariesOf, dependentOf, dependentsOf, isNegated, relationOf, subjectOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { byKey } from './byKey.ts';
import type { Finding } from './finding.ts';
import { type Said, sidesOf } from './sides.ts';
import { treeOf } from './treeOf.ts';

type State = 'ahead' | 'begun' | 'over';

const begins = new Set('begin start commence open launch'.split(' '));
const ends = new Set('end finish conclude close'.split(' '));
const holds = new Set('hold stage conduct'.split(' '));
/** Verbs whose infinitive is still to come. */
const plans = new Set('prepare plan schedule set expect intend due poise'.split(' '));
/** Words for one more of its kind: another drill may be planned while one goes on. */
const more = new Set('another other new next further second third more fresh similar future separate a an'.split(' '));

const ahead = /prepar|plan|schedul|\bset\b|expect|intend|\bdue\b|poised|will\b/i;
const phase = /beg[aiu]n|start|commenc|open|launch|\bend|finish|conclu|clos|\bh[eo]ld|stag|conduct/i;

const kindOfNoun = new Map(lexicon.flatMap((e) => (e.nouns ?? '').split(' ').map((noun) => [noun, e.kind] as const)));

/** Whether it is the happening itself and not one more: “the drill”, “its largest drill”, “these drills”. */
const isItself = (t: Trees, noun: number): boolean =>
  !dependentsOf(t, noun, 'det', 'amod', 'nummod').some((d) => more.has(t.lemmas[d]!.toLowerCase()));

/** Whether a verb's action lies ahead: under “prepares to”, behind “will”. */
function isAhead(t: Trees, verb: number): boolean {
  const above = relationOf(t, verb) === 'xcomp' ? t.heads[verb]! : -1;
  return (
    (above >= 0 && plans.has(t.lemmas[above]!) && !isNegated(t, above)) ||
    auxiliariesOf(t, verb).some((a) => t.lemmas[a] === 'will')
  );
}

const isPast = (t: Trees, verb: number): boolean =>
  (t.features[verb]!.tense === 'Past' && t.features[verb]!.voice !== 'Pass') ||
  auxiliariesOf(t, verb).some((a) => t.lemmas[a] === 'have' || t.features[a]!.tense === 'Past');

/** What the sentence at a place says of the state of which kind of happening. */
function statesAt({ article }: Reading, at: number): Said<{ kind: string; state: State }>[] {
  const sentence = article.sentences[sentenceAt(article, at)];
  if (!sentence) return [];
  const t = treeOf(article, sentence);
  return t.forms.flatMap((_, verb): Said<{ kind: string; state: State }>[] => {
    const lemma = t.lemmas[verb]!;
    const [begun, over] = [begins.has(lemma), ends.has(lemma)];
    if (t.upos[verb] !== 'VERB' || isNegated(t, verb) || !(begun || over || holds.has(lemma))) return [];
    const object = dependentOf(t, verb, 'obj');
    const noun = object >= 0 ? object : subjectOf(t, verb);
    const kind = noun < 0 ? undefined : kindOfNoun.get(t.lemmas[noun]!.toLowerCase());
    if (!kind || !isItself(t, noun)) return [];
    const state = isAhead(t, verb)
      ? over
        ? null
        : 'ahead'
      : isPast(t, verb)
        ? over
          ? 'over'
          : begun
            ? 'begun'
            : null
        : null;
    if (state === null) return [];
    const above = state === 'ahead' && relationOf(t, verb) === 'xcomp' ? t.heads[verb]! : verb;
    const places = [noun, verb, above].map((i) => t.places[i]!);
    const [start, end] = [Math.min(...places.map((p) => p.start)), Math.max(...places.map((p) => p.end))];
    const text = wordsIn(article, start, end).replace(/\s+/g, ' ');
    return [{ value: { kind, state }, text, article: article.id, span: spanIn(article, start, end) }];
  });
}

/** What was ahead for an earlier report has come about for a later one: that is no contradiction. */
function isInTime(said: readonly Said<{ state: State }>[], byArticle: ReadonlyMap<string, Reading>): boolean {
  const order: readonly State[] = ['ahead', 'begun', 'over'];
  const days = said.map(({ value, article }) => {
    const { published } = byArticle.get(article)!.article;
    return { state: order.indexOf(value.state), article, day: published ? dayOf(published.min) : null };
  });
  return days.every((a) =>
    days.every(
      (b) => a.state >= b.state || (a.article !== b.article && (a.day === null || b.day === null || a.day <= b.day)),
    ),
  );
}

/** Reports of one event of which one has it begun, or over, that another still has ahead; or one that has it both ways. */
export function stateDisagreements(event: Event, byArticle: ReadonlyMap<string, Reading>): Finding[] {
  // Trees are grown only where the words promise something: both what lies ahead, and a beginning or an end.
  if (!event.reports.some((r) => r.mentions.some((m) => ahead.test(m.exact)))) return [];
  const said = event.reports.flatMap(({ article, mentions: all }) => {
    const reading = byArticle.get(article)!;
    const mentions = all.filter((m) => phase.test(m.exact));
    const starts = new Map(mentions.map((m) => [sentenceAt(reading.article, m.start), m.start]));
    return [...starts.values()].flatMap((at) => statesAt(reading, at));
  });
  return byKey(said, (s) => s.value.kind).flatMap(([, list]): Finding[] => {
    const sides = sidesOf(list, (a, b) => a.state === b.state);
    return sides.length < 2 || !list.some((s) => s.value.state === 'ahead') || isInTime(list, byArticle)
      ? []
      : [{ kind: 'state', about: 'Whether it had begun', event: event.id, actor: null, sides }];
  });
}
