import { parserTemplates } from '../../../src/syntax/parser.ts';
import { PARSER_ATOMS, PARSER_PLACES, readParserAtoms } from '../../../src/syntax/parserAtoms.ts';
import { LEFT, ParserState, RIGHT, SHIFT } from '../../../src/syntax/parserState.ts';
import { type KindsOfTags, SentenceColumns } from '../../../src/syntax/sentenceColumns.ts';
import type { Word } from '../../../src/syntax/word.ts';
import { chanceOf, shuffledBy } from './chance.ts';
import { FeatureCounts } from './featureCounts.ts';
import { Learner } from './learner.ts';
import { LearningTable } from './learningTable.ts';
import { costsOf } from './oracle.ts';

/** A sentence to learn trees from: its words with tags as the tagger gives them to unknown text, and its tree, projective. */
export interface TreeLesson {
  words: readonly Word[];
  tags: Int32Array;
  /** The tags that came second. */
  others: Int32Array;
  /** By place, counted from 1, as in `ParserState`. */
  heads: Int32Array;
  relations: Int32Array;
}

export interface ParsingPlan {
  /** Rounds over the lessons, then rounds with the strongest weights alone. */
  rounds: number;
  after: number;
  /** Rarer features teach nothing that holds elsewhere. */
  seen: number;
  dropped: number;
  /** How many weights are kept. */
  transitionWeights: number;
  relationWeights: number;
}

/** After the first round the parser mostly follows its own choices, right or wrong, and learns to go on from them. */
export const FOLLOWED = 0.9;

/** Learns the weights of transitions and relations together. */
export function trainParser(
  lessons: readonly TreeLesson[],
  kinds: KindsOfTags,
  classes: number,
  plan: ParsingPlan,
  told: (what: string, tables: { transitions: LearningTable; arcs: LearningTable }) => void = () => {},
): { transitions: LearningTable; arcs: LearningTable } {
  const state = new ParserState();
  const sentence = new SentenceColumns(kinds);
  const templates = parserTemplates();
  const values = new Int32Array(PARSER_ATOMS.length);
  const places = new Int32Array(PARSER_PLACES.length);
  const ids = new Int32Array(templates.transition.length);
  const relationIds = templates.relation.map((t) => new Int32Array(t.length));
  const costs = new Int32Array(3);
  const chance = chanceOf(1);
  const [transitions, arcs] = tablesFor();
  const step = new Learner(transitions, ids.length, chance, plan.dropped);
  const arc = relationIds.map((own) => new Learner(arcs, own.length, chance, plan.dropped));
  for (let round = 0; round < plan.rounds + plan.after; round++) {
    if (round === plan.rounds) {
      step.table = step.table.strongest(plan.transitionWeights);
      const kept = arc[LEFT]!.table.strongest(plan.relationWeights);
      for (const a of arc) a.table = kept;
    }
    let [right, all, rightRelations, allRelations] = [0, 0, 0, 0];
    for (const lesson of shuffledBy(lessons, chance)) {
      state.begin(lesson.words.length);
      sentence.begin(lesson.words, lesson.tags, lesson.others);
      while (!state.isDone) {
        let transition = state.forced;
        if (transition !== SHIFT) readParserAtoms(values, places, state, sentence);
        if (transition < 0) {
          costsOf(state, lesson.heads, costs);
          templates.transition.fill(values, ids);
          step.decide(ids);
          const { chosen, good, least } = judged(step.sums);
          all++;
          if (costs[chosen] === least) right++;
          step.learnCheapest(costs, least);
          const follows = costs[chosen] === least || (round > 0 && chance.next() < FOLLOWED);
          transition = follows ? chosen : good;
        }
        if (transition === SHIFT) {
          state.make(SHIFT, -1);
          continue;
        }
        const dependent = state.stacked(0);
        const head = transition === LEFT ? state.next : state.stacked(1);
        const learner = arc[transition]!;
        templates.relation[transition]!.fill(values, relationIds[transition]!);
        learner.decide(relationIds[transition]!);
        let relation = 0;
        for (let c = 1; c < classes; c++) if (learner.sums[c]! > learner.sums[relation]!) relation = c;
        if (lesson.heads[dependent] === head) {
          const wanted = lesson.relations[dependent]!;
          allRelations++;
          if (relation === wanted) rightRelations++;
          learner.learn(wanted);
        }
        state.make(transition, relation);
      }
    }
    if (round >= plan.rounds) {
      step.table.remember();
      arc[LEFT]!.table.remember();
    }
    const share = `${(right / all).toFixed(4)} of transitions, ${(rightRelations / allRelations).toFixed(4)} of relations`;
    told(`trees, round ${round + 1}: ${share}, ${step.table.size} + ${arc[LEFT]!.table.size} features`, {
      transitions: step.table,
      arcs: arc[LEFT]!.table,
    });
  }
  return { transitions: step.table, arcs: arc[LEFT]!.table };

  /** The transition that scores highest, the highest of those that lose least, and how much those lose. */
  function judged(sums: Float32Array): { chosen: number; good: number; least: number } {
    let least = Infinity;
    for (let t = 0; t < 3; t++) if (costs[t]! >= 0 && costs[t]! < least) least = costs[t]!;
    let [chosen, good] = [-1, -1];
    for (let t = 0; t < 3; t++) {
      if (costs[t]! < 0) continue;
      if (chosen < 0 || sums[t]! > sums[chosen]!) chosen = t;
      if (costs[t] === least && (good < 0 || sums[t]! > sums[good]!)) good = t;
    }
    return { chosen, good, least };
  }

  /** Tables with a row for every feature that occurs often enough on the right way through the lessons. */
  function tablesFor(): [LearningTable, LearningTable] {
    // SHIFT always scores 0: the others' weights are learned against it.
    const transitionTable = new LearningTable(3, undefined, 22, SHIFT);
    const arcTable = new LearningTable(classes, undefined, 21);
    const counts = new FeatureCounts();
    const arcCounts = new FeatureCounts();
    for (const lesson of lessons) {
      state.begin(lesson.words.length);
      sentence.begin(lesson.words, lesson.tags, lesson.others);
      while (!state.isDone) {
        costsOf(state, lesson.heads, costs);
        readParserAtoms(values, places, state, sentence);
        const open = [RIGHT, LEFT, SHIFT].filter((t) => costs[t]! >= 0);
        const transition = open.reduce((a, b) => (costs[b]! < costs[a]! ? b : a));
        templates.transition.fill(values, ids);
        if (state.forced < 0)
          for (let k = 0; k < ids.length; k++) if (counts.reaches(ids[k]!, plan.seen)) transitionTable.add(ids[k]!);
        const own = relationIds[transition]!;
        if (transition !== SHIFT) {
          templates.relation[transition]!.fill(values, own);
          for (let k = 0; k < own.length; k++) if (arcCounts.reaches(own[k]!, plan.seen)) arcTable.add(own[k]!);
        }
        state.make(transition, transition === SHIFT ? -1 : lesson.relations[state.stacked(0)]!);
      }
    }
    return [transitionTable, arcTable];
  }
}
