import type { LocalClaim } from '../../model/claim.ts';
import type { Spoken } from './spokeLast.ts';
import type { View } from './view.ts';

/** “‘I told him to go,’ Lund said”, “LUND: I told him”: whoever says “I” within another's words is he whose words they are. */
export function firstPerson({ article: { tokens } }: View, spoken: readonly Spoken[]): Spoken[] {
  return spoken.map(({ a, claim }) => {
    const { run } = a.source ?? {};
    if (!run || run.last - run.first > 1 || tokens[run.first]!.text !== 'I') return { a, claim };
    const around = spoken.findLast(
      (s) => s.a !== a && s.a.content.some((r) => r.first <= run.first && run.last <= r.last),
    );
    return around ? { a, claim: whoseWords(claim, around.claim) } : { a, claim };
  });
}

const whoseWords = (claim: LocalClaim, { speaker, speakerLabel }: LocalClaim): LocalClaim => ({
  ...claim,
  speaker,
  speakerLabel,
});
