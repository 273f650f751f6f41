import { clauseOf, dependentOf, relationOf } from '../../../syntax/queries.ts';
import type { Draft } from '../draft.ts';
import { speechVerbs } from '../lexicon/speech.ts';
import type { Mentioned } from './discourse.ts';
import { type Add, fits, kindOf, type Setting, upTo } from './setting.ts';
import { centred, inOneTree, over, speaks } from './treeFeatures.ts';

/**
 * What speaks for and against an actor as that which a pronoun stands for; `mentions` are its near ones, the latest first, none where
 * only what follows names it.
 */
export function antecedentFeatures(s: Setting, draft: Draft, mentions: readonly Mentioned[]): string[] {
  const found = new Set<string>();
  const add: Add = (...parts) => {
    found.add(parts.join('|'));
  };
  asNamed(s, draft, add);
  namedAhead(s, draft, mentions.length > 0, add);
  if (mentions.length > 0) {
    asMentioned(s, draft, mentions, add);
    centred(s, mentions[0]!, s.pronoun.sentence - mentions[0]!.sentence, add);
    if (mentions[0]!.sentence === s.pronoun.sentence) inOneTree(s, mentions[0]!, add);
  }
  return [...found];
}

/** What its name tells, wherever it stands. */
function asNamed(s: Setting, draft: Draft, add: Add): void {
  const { pronoun: p } = s;
  const kind = kindOf(p);
  const fit = fits(draft, p);
  add(kind, 'fit', fit);
  const personal = kind === 'he';
  // An unlisted given name tells by its end: “-a”, “-o”.
  if (fit === 'open' && draft.words.length > 1) add(p.word, 'ends', draft.words[0]!.slice(-1));
  if (!personal && p.node >= 0) {
    if (isSpeaker(s)) add(kind, 'speaks', draft.kind);
    if (/[^s]s$/.test(draft.name)) add(kind, 'plural name', draft.kind);
  }
  const count = s.count.get(draft) ?? 0;
  add(kind, 'count', upTo(count, 6));
  const most = Math.max(...s.order.map((d) => (rivals(s, d, draft) ? (s.count.get(d) ?? 0) : 0)));
  if (count === most) add(kind, 'most', upTo(count, 4));
  if (draft === s.first) add(kind, 'first of all');
}

const rivals = ({ pronoun: p }: Setting, d: Draft, draft: Draft): boolean =>
  d === draft || ['fits', 'open', draft.kind].includes(fits(d, p));

/** “Before he left, Holt …”, “In her speech, Holt …”: the subject of the clause that the pronoun's phrase opens. */
function namedAhead(s: Setting, draft: Draft, before: boolean, add: Add): void {
  const { view, pronoun: p } = s;
  const m = s.ahead.find((x) => x.draft === draft);
  if (!m || p.node < 0 || m.node < 0) return;
  const kind = kindOf(p);
  const subject = m.role.startsWith('nsubj') && over(view, m.clause, p.node);
  add(kind, 'named ahead', subject, before);
  // Principle C: “He praised Holt” is about another than Holt.
  const own = clauseOf(view.trees, p.node);
  if (!subject && p.role.startsWith('nsubj') && over(view, own, m.node)) add(kind, 'over the name', own === m.clause);
  if (subject) {
    let at = p.node;
    while (at >= 0 && view.trees.heads[at] !== m.clause) at = view.trees.heads[at]!;
    if (at >= 0) add(kind, 'opens for', relationOf(view.trees, at), p.role, before);
  }
  // “He is late,” Holt said: hardly of himself.
  if (s.inQuote[p.token] && !s.inQuote[m.first] && speaks(view, m)) add(kind, 'speaks behind');
}

/** How and where it was mentioned before. */
function asMentioned(s: Setting, draft: Draft, mentions: readonly Mentioned[], add: Add): void {
  const { view, pronoun: p, inQuote } = s;
  const kind = kindOf(p);
  const personal = kind === 'he';
  const m = mentions[0]!;
  const fit = fits(draft, p);
  const distance = p.sentence - m.sentence;
  const poss = p.role === 'nmod:poss';
  if (!personal) add(kind, 'kind and distance', draft.kind, upTo(distance, 2));
  add(kind, 'distance', upTo(distance, 4), poss);
  add(kind, 'role', m.role, upTo(distance, 2));
  add(kind, 'roles', m.role, p.role, upTo(distance, 1));
  if (m.role === p.role) add(kind, 'parallel', upTo(distance, 2), p.role);
  // Only those whom the pronoun can mean stand in between.
  const others = s.order.filter((d) => rivals(s, d, draft));
  add(kind, 'rank', upTo(others.indexOf(draft), 4), upTo(distance, 1));
  if (others.length === 1) add(kind, 'alone', upTo(distance, 2));
  if (personal && fit === 'fits' && others.filter((d) => fits(d, p) === 'fits').length === 1)
    add('only one fits', upTo(distance, 3));
  if (personal && fit === 'open' && others.some((d) => fits(d, p) === 'fits')) add('another fits');
  add(kind, 'form', m.pronoun === null ? 'name' : m.pronoun === p.word ? 'same pronoun' : 'pronoun', upTo(distance, 1));
  add(kind, 'times near', upTo(mentions.length, 4));
  if (mentions.some((x) => x.sentence === p.sentence - 1 && x.role.startsWith('nsubj')))
    add(kind, 'subject before', distance === 0);
  asSubjects(s, mentions, add);
  const { trees: t } = view;
  if (m.node >= 0 && (relationOf(t, m.node) === 'conj' || dependentOf(t, m.node, 'conj') >= 0))
    add(kind, 'joined', p.role);
  if (inQuote[p.token])
    add(
      kind,
      'of the quotation',
      mentions.some((x) => inQuote[x.first] === 1 && x.sentence >= p.sentence - 1),
      mentions.some((x) => inQuote[x.first] !== 1 && speaks(view, x) && x.sentence >= p.sentence - 2),
    );
  const subject = mentions.find((x) => x.role.startsWith('nsubj'));
  if (subject) add(kind, 'a subject', upTo(p.sentence - subject.sentence, 3));
  // What the last pronoun of its kind stood for goes on to be spoken of.
  const last = s.past.find((x) => x.pronoun === p.word);
  if (last) add(kind, 'meant last', last.draft === draft, upTo(p.sentence - last.sentence, 2), last.role === p.role);
  const block = (t: number): number => view.article.sentences[t]!.block;
  if (block(m.sentence) !== block(p.sentence)) add(kind, 'other block', upTo(distance, 2));
  add(kind, 'quotes', inQuote[p.token] === 1, inQuote[m.first] === 1, upTo(distance, 1));
  if (inQuote[p.token] && speaks(view, m)) add(kind, 'speaks', upTo(distance, 1));
  // “Holt said so in her letter. … She added: ‘…’”: who spoke last goes on speaking.
  if (!inQuote[p.token] && isSpeaker(s)) {
    const spoke = s.past.find((x) => !inQuote[x.first] && speaks(view, x));
    if (spoke)
      add(kind, 'goes on speaking', spoke.draft === draft, upTo(p.sentence - spoke.sentence, 2), opensItsSentence(s));
  }
  // “Holt is late,” he said: whoever speaks hardly names himself.
  if (!inQuote[p.token] && isSpeaker(s)) add(kind, 'says', inQuote[m.first] === 1, upTo(distance, 1), speaks(view, m));
}

/** Whether the main clause of its sentence, or of the one before, is about it, and whether the pronoun is what its own is about. */
function asSubjects({ view: { trees: t }, pronoun: p }: Setting, mentions: readonly Mentioned[], add: Add): void {
  const isMain = (role: string, clause: number) => role.startsWith('nsubj') && clause >= 0 && t.heads[clause]! < 0;
  const isOf = (back: number) => mentions.some((x) => x.sentence === p.sentence - back && isMain(x.role, x.clause));
  const own = p.node < 0 ? -1 : clauseOf(t, p.node);
  add(kindOf(p), 'of the main clause', isMain(p.role, own), isOf(1), isOf(0));
}

const opensItsSentence = ({ view, pronoun: p }: Setting): boolean =>
  view.article.sentences[p.sentence]!.first === p.token;

/** True where the pronoun is the subject of a verb of speech. */
function isSpeaker({ view: { trees }, pronoun: p }: Setting): boolean {
  const verb = p.node < 0 ? -1 : trees.heads[p.node]!;
  return verb >= 0 && p.role === 'nsubj' && speechVerbs.has(trees.lemmas[verb]!);
}
