import { PARSER_ATOMS, PARSER_PLACES, readParserAtoms } from '../../../src/syntax/parserAtoms.ts';
import {
  INPUT_COUNT,
  INPUT_ROWS,
  inputRow,
  NETWORK_PLACES,
  relationsFrom,
  TRANSITIONS,
} from '../../../src/syntax/parserInputs.ts';
import { LEFT, ParserState, SHIFT } from '../../../src/syntax/parserState.ts';
import { type KindsOfTags, SentenceColumns } from '../../../src/syntax/sentenceColumns.ts';
import { chanceOf, shuffledBy } from './chance.ts';
import { LearningNetwork, surrounded } from './learningNetwork.ts';
import { costsOf } from './oracle.ts';
import { FOLLOWED, type TreeLesson } from './parsing.ts';

/** A slope below this moves nothing, and a choice so sure teaches nothing. */
const FLAT = 0.01;

/** Learns the parser's network: rounds over the lessons, of which the last are remembered. */
export function trainParserNetwork(
  lessons: readonly TreeLesson[],
  kinds: KindsOfTags,
  classes: number,
  plan: { rounds: number; remembered: number },
  centres: Float32Array,
  told: (what: string, network: LearningNetwork) => void = () => {},
): LearningNetwork {
  const chance = chanceOf(1);
  const shape = {
    places: NETWORK_PLACES.length,
    inputRows: INPUT_ROWS,
    on: INPUT_COUNT,
    outputs: TRANSITIONS + 2 * classes,
  };
  const network = new LearningNetwork(
    shape,
    lessons.map((l) => l.words),
    centres,
    chance,
  );
  const state = new ParserState();
  const sentence = new SentenceColumns(kinds);
  const values = new Int32Array(PARSER_ATOMS.length);
  const places = new Int32Array(PARSER_PLACES.length);
  const at = new Int32Array(NETWORK_PLACES.length);
  const on = new Int32Array(INPUT_COUNT);
  const costs = new Int32Array(TRANSITIONS);
  const { scores } = network;
  const shares = new Float64Array(scores.length);
  for (let round = 0; round < plan.rounds; round++) {
    let [right, all, rightRelations, allRelations] = [0, 0, 0, 0];
    for (const lesson of shuffledBy(lessons, chance)) {
      state.begin(lesson.words.length);
      sentence.begin(lesson.words, lesson.tags, lesson.others);
      network.begin(surrounded(lesson.words));
      while (!state.isDone) {
        let transition = state.forced;
        if (transition === SHIFT) {
          state.make(SHIFT, -1);
          continue;
        }
        readParserAtoms(values, places, state, sentence);
        for (let p = 0; p < at.length; p++) {
          const place = places[NETWORK_PLACES[p]!]!;
          at[p] = place > lesson.words.length + 1 ? 0 : place;
        }
        for (let k = 0; k < on.length; k++) on[k] = inputRow(k, values);
        network.decide(at, on);
        if (transition < 0) {
          costsOf(state, lesson.heads, costs);
          network.score(0, TRANSITIONS);
          const { chosen, good, least } = judged();
          all++;
          if (costs[chosen] === least) right++;
          learnCheapest(least);
          const follows = costs[chosen] === least || (round > 0 && chance.next() < FOLLOWED);
          transition = follows ? chosen : good;
        }
        let relation = -1;
        if (transition !== SHIFT) {
          const from = relationsFrom(transition === LEFT, classes);
          network.score(from, classes);
          relation = 0;
          for (let c = 1; c < classes; c++) if (scores[from + c]! > scores[from + relation]!) relation = c;
          const dependent = state.stacked(0);
          if (lesson.heads[dependent] === (transition === LEFT ? state.next : state.stacked(1))) {
            allRelations++;
            if (relation === lesson.relations[dependent]) rightRelations++;
            learnOne(from, from + lesson.relations[dependent]!, scores[from + relation]!);
          }
        }
        network.passOn();
        state.make(transition, relation);
      }
      network.end();
    }
    if (round >= plan.rounds - plan.remembered) network.remember();
    const share = `${(right / all).toFixed(4)} of transitions, ${(rightRelations / allRelations).toFixed(4)} of relations`;
    told(`network, round ${round + 1}: ${share}`, network);
  }
  return network;

  /** The transition that scores highest, the highest of those that lose least, and how much those lose. */
  function judged(): { chosen: number; good: number; least: number } {
    let least = Infinity;
    for (let t = 0; t < TRANSITIONS; t++) if (costs[t]! >= 0 && costs[t]! < least) least = costs[t]!;
    let [chosen, good] = [-1, -1];
    for (let t = 0; t < TRANSITIONS; t++) {
      if (costs[t]! < 0) continue;
      if (chosen < 0 || scores[t]! > scores[chosen]!) chosen = t;
      if (costs[t] === least && (good < 0 || scores[t]! > scores[good]!)) good = t;
    }
    return { chosen, good, least };
  }

  /** Raises the probability that the choice falls on one of the transitions that lose least. */
  function learnCheapest(least: number): void {
    let [all, right] = [0, 0];
    const highest = Math.max(...[0, 1, 2].map((t) => (costs[t]! < 0 ? -Infinity : scores[t]!)));
    for (let t = 0; t < TRANSITIONS; t++) {
      shares[t] = costs[t]! < 0 ? 0 : Math.exp(scores[t]! - highest);
      all += shares[t]!;
      if (costs[t] === least) right += shares[t]!;
    }
    if (right > all * (1 - FLAT)) return;
    for (let t = 0; t < TRANSITIONS; t++)
      if (costs[t]! >= 0) network.learn(t, shares[t]! / all - (costs[t] === least ? shares[t]! / right : 0));
  }

  /** Raises the probability of one relation among all. */
  function learnOne(from: number, wanted: number, highest: number): void {
    let all = 0;
    for (let c = from; c < from + classes; c++) {
      shares[c] = Math.exp(scores[c]! - highest);
      all += shares[c]!;
    }
    if (shares[wanted]! > all * (1 - FLAT)) return;
    for (let c = from; c < from + classes; c++) {
      const slope = shares[c]! / all - (c === wanted ? 1 : 0);
      if (slope >= FLAT || slope <= -FLAT) network.learn(c, slope);
    }
  }
}
