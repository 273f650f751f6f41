import type { Token } from '../../model/article.ts';
import { dependentOf } from '../../syntax/queries.ts';
import { type Anniversary, anniversariesOf } from './anniversary.ts';
import type { Ground } from './ground.ts';
import { type EventName, namesOf } from './names.ts';
import { nameTrigger } from './nameTrigger.ts';
import { type OfficeChange, officeChangesOf } from './office.ts';
import type { Place } from './sentencePlace.ts';
import type { Trigger } from './trigger.ts';
import { triggersOf } from './triggers.ts';

/** What the word lists see in a sentence: words that tell, names of happenings, anniversaries, offices taken or left. */
interface Cues {
  triggers: Trigger[];
  named: (t: Trigger) => EventName | null;
  marks: readonly Anniversary[];
  changes: readonly OfficeChange[];
}

export function cuesOf({ article, presence, trees }: Ground, place: Place): Cues {
  const { sentence, dates, lead } = place;
  const { text, tokens } = article;
  const inDate = (i: number) => dates.some((d) => d.start <= tokens[i]!.start && tokens[i]!.end <= d.end);
  const triggers = triggersOf(tokens, sentence, trees).filter((x) => !inDate(x.head));
  if (lead && !triggers.some((t) => t.head === lead.head)) triggers.push(lead);
  const names = namesOf(text, tokens, sentence, triggers);
  // A year behind capitals in a line without a verb is an entry of a menu.
  const isTold = trees.upos[place.tree.root] === 'VERB' || dependentOf(trees, place.tree.root, 'cop', 'nsubj') >= 0;
  for (const n of names) {
    if (n.trigger || !isTold) continue;
    n.trigger = nameTrigger(tokens, triggers, n.name);
    triggers.push(n.trigger);
  }
  const marks = anniversariesOf(article, sentence, triggers, dates, presence);
  const changes = officeChangesOf(trees, tokens, sentence, triggers, presence);
  for (const { trigger } of changes) {
    const at = triggers.findIndex((t) => t.head === trigger.head);
    if (at < 0) triggers.push(trigger);
    else if (trigger.head !== lead?.head) triggers[at] = trigger;
  }
  return {
    triggers: triggers.filter((t) => !celebrates(tokens, t, triggers)),
    named: (t) => names.find((n) => n.trigger === t)?.name ?? null,
    marks,
    changes,
  };
}

/** “Celebrated the 50th anniversary”: the noun tells it. */
const celebrates = (tokens: readonly Token[], verb: Trigger, inside: readonly Trigger[]): boolean =>
  verb.kind === 'anniversary' &&
  verb.part === 'verb' &&
  inside.some((t) => t.kind === 'anniversary' && t.part === 'noun' && t.head > verb.head && t.head - verb.head < 8) &&
  tokens[verb.head]!.pos === 'VERB';
