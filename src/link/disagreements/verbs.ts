import type { LinkedActors } from '../../model/linkedActors.ts';
import { wordsAt } from '../../model/span.ts';
import type { Finding } from './finding.ts';
import type { SharedStatement } from './sharedStatements.ts';
import { type Said, sidesOf } from './sides.ts';
import { isPronoun } from './speakers.ts';

/** What a verb of saying lets its reader think of what is said: that it is proved, that it is in doubt, that it was hidden. */
const stances: Readonly<Record<string, string>> = {
  ...{ refute: 'proved', rebut: 'proved', disprove: 'proved', debunk: 'proved' },
  ...{ claim: 'doubted', allege: 'doubted', purport: 'doubted', insinuate: 'doubted', pretend: 'doubted' },
  ...{ admit: 'owned', concede: 'owned', confess: 'owned', acknowledge: 'owned' },
};
/** Verbs that say no more than that it is said, or that it weighs with whoever says it. */
const plain = new Set(
  'say tell state add note announce report explain declare write according stress emphasize emphasise underline underscore reiterate repeat'.split(
    ' ',
  ),
);

/** One statement of one speaker that some only report, and others prove, doubt or have confessed by their verb. */
export function verbDisagreements(statements: readonly SharedStatement[], actors: LinkedActors): Finding[] {
  const names = new Map(actors.actors.map((a) => [a.id, a.name]));
  return statements.flatMap(({ group, claims }): Finding[] => {
    const said = claims.flatMap((c): Said<string>[] => {
      const [cue] = c.cue;
      const lemma = c.cueLemma ?? '';
      const stance = Object.hasOwn(stances, lemma) ? stances[lemma]! : plain.has(lemma) ? 'plain' : null;
      if (!cue || stance === null || c.speaker === null || c.speaker !== group.speaker) return [];
      return [{ value: stance, text: wordsAt(cue), article: c.article, span: cue }];
    });
    const sides = sidesOf(said, (a, b) => a === b, true);
    if (sides.length < 2 || new Set(said.map((s) => s.article)).size < 2) return [];
    const name = names.get(group.speaker ?? '') ?? group.speakerLabel;
    const who = name === null || isPronoun(name) ? 'somebody' : name;
    const about = `The verb for what ${who} says`;
    return [{ kind: 'verb', about, event: group.event, actor: group.speaker, sides }];
  });
}
