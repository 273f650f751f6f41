import { dependentOf, dependentsOf, subjectOf } from '../../syntax/queries.ts';
import type { Trees } from '../../syntax/tree.ts';
import { isOffice } from './lexicon/office.ts';
import { CROWD } from './lexicon/phrasalSenses.ts';
import { VESSELS } from './lexicon/senseWords.ts';
import { wordsOfNoun } from './senses/parts.ts';
import type { Sense } from './trigger.ts';

const DEPARTURE: Sense = { type: 'APPOINT', kind: 'departure', strong: true };
const APPOINTMENT: Sense = { type: 'APPOINT', kind: 'appointment', strong: true };
const PROTEST: Sense = { type: 'PROTEST', kind: 'protest', strong: true };
const WITHDRAWAL: Sense = { type: 'RETREAT', kind: 'withdrawal', strong: true };

const CRASH: Sense = { type: 'REPORT', kind: 'crash', strong: true };

/**
 * The sense that a verb has from its particle, its object or its circumstance, looked for in the tree: “stepped down”, “took office”,
 * “was sworn in”, “went on strike”, “marched against”, “pulled out of a deal”. Null where it has none of these.
 */
export function phrasalSense(t: Trees, verb: number): Sense | null {
  const lemma = t.lemmas[verb]!.toLowerCase();
  const particle = (re: RegExp): boolean =>
    dependentsOf(t, verb, 'compound:prt', 'advmod').some((d) => re.test(t.lemmas[d]!));
  const object = t.lemmas[dependentOf(t, verb, 'obj')]?.toLowerCase() ?? '';
  const joined = (by: RegExp, what?: RegExp): boolean =>
    dependentsOf(t, verb, 'obl', 'xcomp').some(
      (o) =>
        (!what || what.test(t.lemmas[o]!.toLowerCase())) &&
        dependentsOf(t, o, 'case', 'mark').some((c) => by.test(t.lemmas[c]!)),
    );
  const subject = t.lemmas[dependentOf(t, verb, 'nsubj')]?.toLowerCase() ?? '';
  switch (lemma) {
    case 'step':
    case 'stand':
      return particle(/^(?:down|aside)$/) ? DEPARTURE : null;
    case 'leave':
    case 'quit':
      return object === 'office' ? DEPARTURE : null;
    case 'take':
      if (joined(/^to$/, /^streets?$/)) return PROTEST;
      // “Took over the ministry”, “took over as head”, “took up her duties”, but not the firm.
      return object === 'office' ||
        (particle(/^(?:over|up)$/) && (POST.test(object) || joined(/^as$/))) ||
        joined(/^over$/, POST)
        ? APPOINTMENT
        : null;
    case 'assume':
      return object === 'office' || POST.test(object) ? APPOINTMENT : null;
    case 'swear':
      return particle(/^in$/) ? APPOINTMENT : null;
    case 'name':
      return namesToOffice(t, verb) ? APPOINTMENT : null;
    case 'walk':
      return particle(/^out$/) && (joined(/^over$/) || joined(/^in$/, /^protest$/) || CROWD.has(subject))
        ? PROTEST
        : null;
    case 'go':
      if (particle(/^(?:down|under)$/) && sinks(t, verb)) return CRASH;
      return joined(/^on$/, /^strike$/) ? PROTEST : null;
    case 'march':
      return joined(/^against$/) || CROWD.has(subject) ? PROTEST : null;
    case 'pull':
    case 'back':
      return joined(/^out$/) || particle(/^out$/) ? WITHDRAWAL : null;
    default:
      // Whatever rioters do is their riot; protesters pray, too.
      return subject === 'rioter' && t.features[verb]!.voice !== 'Pass' ? PROTEST : null;
  }
}

const POST =
  /^(?:post|position|role|job|duty|presidency|premiership|chairmanship|throne|ministry|department|command|leadership|chair)$/;

/** “Named her (as) chief executive”, “was named head coach”: an office stands with the verb or beside its object. */
function namesToOffice(t: Trees, verb: number): boolean {
  const object = dependentOf(t, verb, 'obj');
  return [
    ...dependentsOf(t, verb, 'xcomp', 'obl', 'obj'),
    ...(object < 0 ? [] : dependentsOf(t, object, 'appos')),
  ].some((o) => isOffice(t.lemmas[o]!.toLowerCase()));
}

/** “The ferry went down”: of a ship or plane; prices go down, too. */
const sinks = (t: Trees, verb: number): boolean => {
  const subject = subjectOf(t, verb);
  return subject >= 0 && wordsOfNoun(t, subject).some((w) => VESSELS.has(w));
};
