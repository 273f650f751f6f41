import { straight } from '../../model/direction.ts';
import type { Span } from '../../model/span.ts';
import { spanOfRun, trimmed } from './content.ts';
import { type Naming, namingOf } from './naming.ts';
import type { Run } from './run.ts';
import { REFINERS, type Setting } from './sourceRefiners.ts';
import type { View } from './view.ts';

/** The words that name who speaks, and how they name him. */
export interface Source extends Naming {
  span: Span;
  run: Run;
}

/** The source from the tokens chosen for it: one stretch, refined and trimmed of commas. */
export function sourceOf(view: View, runs: readonly Run[], setting: Setting): Source | null {
  let run: Run | null = runs.flatMap((r) => trimmed(view, r) ?? [])[0] ?? null;
  for (const refine of Object.values(REFINERS)) run = run && refine(view, run, setting);
  run = run && trimmed(view, run);
  return run && sourceAt(view, run);
}

/** A stretch of tokens as a source. */
export function sourceAt(view: View, run: Run): Source {
  const naming = namingOf(view, run) ?? plainNaming(view, run);
  return { run, span: spanOfRun(view, run), ...naming };
}

/** Where the tree has no noun for its head, whatever stands before the first comma or bracket. */
function plainNaming({ article: { tokens } }: View, { first, last }: Run): Naming {
  let end = first + 1;
  while (end < last && !/^[,(]$/.test(tokens[end]!.text)) end++;
  const head = { first, last: end };
  return { head, also: [], members: [{ head, also: [] }] };
}

/** “Lund and Velde”, “Lund, Velde and others”: no one of them speaks alone. */
export const speakJointly = (source: Source): boolean => source.members.length > 1;

/** “Who”, “which”: whoever it means stands before it. */
export const isRelative = (source: Source): boolean => source.head.last <= source.run.first;

/** How the speaker is called where no actor is known: the source as written, without what is added after a comma. */
export function labelOf(view: View, source: Source): string {
  const { tokens, text } = view.article;
  // “Who” is called as the one whom it means.
  const relative = isRelative(source);
  const { first, last: end } = relative ? source.head : source.run;
  let last = end;
  const joint = speakJointly(source) && source.members[0]!.head.first === source.head.first;
  for (let i = Math.max(first, source.head.last); i < end && !joint; i++) {
    if (tokens[i]!.text === ',' || tokens[i]!.text === '(' || tokens[i]!.lower === 'who') {
      last = i;
      break;
    }
  }
  const written = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return straight(written.replace(/['’]s?$/, ''));
}
