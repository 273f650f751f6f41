import type { LinkedActors } from '../../model/linkedActors.ts';
import { wordsAt } from '../../model/span.ts';
import type { Finding } from './finding.ts';
import { opening } from './quotedWords.ts';
import type { SharedStatement } from './sharedStatements.ts';
import { type Said, sidesOf } from './sides.ts';
import { type Quoted, sameSpeaker, whoOf } from './speakers.ts';

/** “Both ministers”, “the two sides”, “Lund and Holm”: more than one, and no more than those. */
const together = (who: string): boolean => /\b(?:both|two|three|respective)\b|\sand\s/i.test(who);

/** One statement that some give to several together and others to one of them alone. */
export function tellerDisagreements(statements: readonly SharedStatement[], actors: LinkedActors): Finding[] {
  const names = new Map(actors.actors.map((a) => [a.id, a.name]));
  return statements.flatMap(({ group, claims }): Finding[] => {
    const said = claims.flatMap((claim): Said<Quoted>[] => {
      const who = whoOf(claim, names);
      const span = claim.quotes[0] ?? claim.content[0]!;
      return who === null ? [] : [{ value: { claim, span, words: '', who }, text: who, article: claim.article, span }];
    });
    const sides = sidesOf(said, sameSpeaker);
    const alone = said.some((s) => s.value.claim.speaker !== null && !s.value.claim.speakers);
    if (sides.length < 2 || !alone || !said.some((s) => s.value.claim.speaker === null && together(s.text))) return [];
    const first = said.find((s) => s.value.claim.quotes.length > 0) ?? said[0]!;
    return [
      { kind: 'speaker', about: `Who said ${opening(wordsAt(first.span))}`, event: group.event, actor: null, sides },
    ];
  });
}
