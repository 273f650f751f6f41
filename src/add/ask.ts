import { confirm, isCancel, text } from '@clack/prompts';
import { writtenTime } from '../read/writtenTime.ts';
import type { Plan } from './plan.ts';

/** Thrown where whoever is asked presses Ctrl-C or Esc: nothing is to be written. */
export class Cancelled extends Error {}

const answered = <T>(answer: T | symbol): T => {
  if (isCancel(answer)) throw new Cancelled();
  return answer as T;
};

/** Asks on the terminal what a page doesn't tell; an empty answer leaves it unknown. Throws Cancelled. */
export async function ask(plan: Plan, again: (facts: Partial<Plan['facts']>) => Plan): Promise<Plan> {
  let now = plan;
  if (now.newSource) {
    const { name, id } = now.newSource;
    const yes = answered<boolean>(await confirm({ message: `${name} is new. Add it to sources.yaml as “${id}”?` }));
    if (!yes) now = again({ source: 'unknown' });
  }
  if (now.facts.published === null) {
    const day = answered<string>(
      await text({
        message: 'When was it published? (2024-05-17, or leave it empty)',
        validate: (v) => (!v || writtenTime(v) ? undefined : 'Write it as 2024-05-17, 2024-05 or 2024.'),
      }),
    );
    if (day) now = again({ source: now.facts.source ?? 'unknown', published: day });
  }
  return now;
}
