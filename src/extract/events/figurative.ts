import type { Token } from '../../model/article.ts';
import { isOffice } from './office.ts';
import type { Trigger } from './triggers.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What is attacked with words only. */
const opinions = words(
  'plan policy record decision law bill proposal idea claim character reputation credibility comment remark stance approach handling strategy system budget reform legacy article speech notion argument critic opponent rival press media coverage candidacy campaign rhetoric integrity patriotism value',
);
/** What an attack, a battle or a strike of another sort is called by the word before it. */
const otherSorts = words(
  'heart panic asthma anxiety verbal personal political rhetorical legal court custody uphill bidding price ratings charm media twitter bird photo film video fashion',
);
const illnesses = words(
  'cancer illness disease leukemia leukaemia addiction depression alcoholism dementia inflation weight',
);
/** What is shot with a camera or at a goal, struck without a blow, or hit like a mark. */
const bloodless: Readonly<Record<string, ReadonlySet<string>>> = {
  shoot: words('film video scene movie photo picture footage episode documentary commercial ad series percentage'),
  strike: words('deal agreement accord bargain balance chord tone pose compromise note'),
  hit: words(
    'record high low target milestone gas accelerator jackpot ground snag bottom shelf store theater theatre cinema market screen note homer button brake road stage',
  ),
  kill: words('bill deal plan proposal project measure time idea rumour rumor'),
  storm: words('out off back'),
  fire: words('off back up'),
};
const labour = words(
  'worker union nurse teacher driver pilot labour labor wage picket staff doctor employee walkout pay',
);
/** What is released for sale or to read; people are released otherwise. */
const works = words(
  'album film movie game product phone smartphone video photo report statement song single version update figure result data document book trailer software app device model footage transcript memo study survey email letter image',
);
const PICTURED = words(
  'video camera film tape photo photograph picture image footage cctv attention imagination mood moment spirit essence opportunity',
);
/** Who is caught, not conquered. */
const caught = words(
  'man men woman suspect fugitive gunman prisoner escapee inmate convict thief robber pirate smuggler killer criminal attacker boy girl people',
);
/** Who else is let go. */
const held = words(
  'hostage captive detainee soldier sailor crew patient worker student journalist activist dissident protester demonstrator leader pilot fisherman migrant passenger family member people victim rebel fighter child him her them',
);
/** What is launched or fired in war. */
const arms = words(
  'missile icbm irbm warhead torpedo artillery shell shot gun bullet mortar weapon grenade nuclear ballistic cannon',
);

/** The head of the noun phrase that begins at `i`, after a preposition or none. */
function headFrom(tokens: readonly Token[], i: number): Token | undefined {
  let at = i;
  if (tokens[at]?.lower === 'on' || tokens[at]?.lower === 'with' || tokens[at]?.lower === 'against') at++;
  if (tokens[at]?.lower === 'at' && /^(?:least|most)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
  let head: Token | undefined;
  for (; at < i + 7; at++) {
    const t = tokens[at];
    if (!t || !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/.test(t.pos)) break;
    if (t.pos === 'NOUN' || t.pos === 'PROPN') head = t;
  }
  return head;
}

/** Whether one of the words stands within so many tokens of `at`, in the same sentence. */
function near(tokens: readonly Token[], at: number, list: ReadonlySet<string>, reach: number): boolean {
  for (let i = Math.max(0, at - reach); i <= Math.min(tokens.length - 1, at + reach); i++)
    if (i !== at && list.has(tokens[i]!.lemma.toLowerCase())) return true;
  return false;
}

/**
 * A trigger in the sense that the words beside it give it: “attacked the plan” accuses, “a heart attack” and “shot the film”
 * are nothing of the kind (null), workers' strikes protest, albums are published, and only arms mobilise when launched.
 */
export function senseHere(tokens: readonly Token[], t: Trigger): Trigger | null {
  const { lemma, lower } = tokens[t.head]!;
  const before = tokens[t.head - 1];
  const next = tokens[t.head + 1];
  const object = headFrom(tokens, t.head + 1)?.lemma.toLowerCase() ?? '';
  if (t.part === 'noun' && (t.type === 'ASSAULT' || t.kind === 'release') && otherSorts.has(before?.lower ?? ''))
    return null;
  if (t.kind === 'battle' && illnesses.has(object)) return null;
  if (
    t.part === 'verb' &&
    bloodless[lemma] &&
    (bloodless[lemma].has(object) || bloodless[lemma].has(next?.lower ?? ''))
  )
    return null;
  if (t.kind === 'attack' && /^(?:attack|assault)/.test(lemma) && opinions.has(object))
    return { ...t, type: 'ACCUSE', kind: 'accusation', strong: false };
  if (t.part === 'noun' && /^strikes?$/.test(lower) && near(tokens, t.head, labour, 5))
    return { ...t, type: 'PROTEST', kind: 'protest' };
  // A camera captures without a blow, and so does what charms.
  if (/^(?:capture|seize)$/.test(lemma) && (PICTURED.has(object) || near(tokens, t.head, PICTURED, 4))) return null;
  if (t.part === 'verb' && (lemma === 'capture' || lemma === 'seize') && caught.has(object))
    return { ...t, type: 'COERCE', kind: 'arrest', strong: true };
  if (t.kind === 'protest' && lemma === 'demonstration' && next?.lower === 'of') return null;
  // “Struck down the rule”: by a court, without a blow.
  if (t.part === 'verb' && lemma === 'strike' && next?.lower === 'down')
    return { ...t, type: 'REPORT', kind: 'ruling', strong: false };
  if (t.part === 'verb' && WITH_OFFICE.has(t.kind) && !t.strong && !quitsAll(lemma, next) && !hasOffice(tokens, t.head))
    return { ...t, type: 'REPORT', kind: lemma };
  if (t.kind === 'release' && near(tokens, t.head, works, 4)) return { ...t, type: 'REPORT', kind: 'product' };
  // “Releases water”: what is no one is let out, not freed.
  if (t.part === 'verb' && lemma === 'release' && object && isThing(tokens, t.head + 1, object))
    return { ...t, type: 'REPORT', kind: 'outflow' };
  if (lemma === 'fire' && t.part === 'verb' && !near(tokens, t.head, arms, 12) && hasOffice(tokens, t.head))
    return { ...t, type: 'APPOINT', kind: 'departure', strong: true };
  if (t.kind === 'launch' && t.type === 'MOBILIZE' && !near(tokens, t.head, arms, 12) && !isFiredRocket(tokens, t))
    return { ...t, type: 'REPORT' };
  return t;
}

/** “She quit”: what nobody names is one's work. */
const quitsAll = (lemma: string, next: Token | undefined): boolean =>
  lemma === 'quit' && !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(next?.pos ?? '');

/** Kinds of verbs that tell of an office only where one is named: “left his post”, “hired a coach”, but “left the valley”. */
const WITH_OFFICE: ReadonlySet<string> = new Set(['departure', 'appointment']);
/** How many words on, or before, an office is looked for. */
const LEAVING: ReadonlySet<string> = new Set(['leave', 'quit', 'depart', 'exit']);
const AFTER = 7;
const BEFORE = 4;
function hasOffice(tokens: readonly Token[], at: number): boolean {
  // “The mayor left for a holiday”: whoever goes by himself need not leave his office.
  const before = LEAVING.has(tokens[at]!.lemma) ? 0 : BEFORE;
  for (let i = at - before; i <= at + AFTER; i++) {
    const t = tokens[i];
    if (i > at && (t?.text === '.' || t?.pos === 'VERB')) return false;
    if (t && i !== at && isOffice(t.lemma.toLowerCase())) return true;
  }
  return false;
}

/** Whether the head of the phrase at `i` names neither people nor somebody. */
function isThing(tokens: readonly Token[], i: number, head: string): boolean {
  for (let at = i; at < i + 7; at++)
    if (tokens[at]?.lemma.toLowerCase() === head)
      return tokens[at]!.pos === 'NOUN' && !caught.has(head) && !held.has(head);
  return false;
}

/** Rockets are fired in war and launched into space. */
const isFiredRocket = (tokens: readonly Token[], t: Trigger): boolean =>
  tokens[t.head]!.lemma.includes('fire') && near(tokens, t.head, words('rocket'), 6);
