import { type CommonOptions, confirm, isCancel, log, text } from '@clack/prompts';
import { writtenTime } from '../read/writtenTime.ts';
import { lengthOf } from './articleFile.ts';
import { Cancelled } from './cancelled.ts';
import { fitted } from './columns.ts';
import { isCopy } from './duplicate.ts';
import { repeats } from './outcome.ts';
import type { Plan, Told } from './plan.ts';

const answered = <T>(answer: T | symbol): T => {
  if (isCancel(answer)) throw new Cancelled();
  return answer as T;
};

type Terminal = Pick<CommonOptions, 'input' | 'output'>;

/**
 * Asks on the terminal what is doubtful in a plan: whether to add what is held already (unless told to by `force`), which
 * outlet it is, when it was published. An empty answer leaves it unknown. Null where it is to be left out. Throws Cancelled.
 */
export async function ask(
  plan: Plan,
  again: (told: Told) => Plan,
  force: boolean,
  on: Terminal = {},
): Promise<Plan | null> {
  const doubled = !force && isCopy(plan.duplicate);
  const { title, source, published } = plan.facts;
  if (!doubled && !plan.newSource && source !== null && published !== null) return plan;
  log.step(fitted(`${plan.from}: ${title ? `“${title}”, ` : ''}${lengthOf(plan.content)} words`), on);
  if (doubled && !(await isWanted(plan, on))) return null;
  const outlet = await outletOf(plan, again, on);
  const found = again(outlet);
  // A reprint by that outlet may be a copy of this one's own.
  if (!doubled && !force && isCopy(found.duplicate) && !(await isWanted(found, on))) return null;
  if (published !== null) return found;
  const day = await asked('Published when? (2024-05-17, 2024-05 or 2024; Enter where unknown)', on, (v) =>
    !v || writtenTime(v) ? undefined : 'Write it as 2024-05-17, 2024-05 or 2024.',
  );
  return day ? again({ ...outlet, published: day }) : found;
}

const asked = async (message: string, on: Terminal, validate?: (v?: string) => string | undefined): Promise<string> =>
  (answered<string | undefined>(await text({ message, ...(validate && { validate }), ...on })) ?? '').trim();

/** Whether what is held already is to be added all the same. */
const isWanted = async ({ duplicate }: Plan, on: Terminal): Promise<boolean> => {
  const message = `It ${repeats[duplicate!.how]} ${duplicate!.file}. Add it all the same?`;
  return answered<boolean>(await confirm({ message, initialValue: false, ...on }));
};

/** What is told of the outlet: nothing where the page's own is taken. */
async function outletOf(plan: Plan, again: (told: Told) => Plan, on: Terminal): Promise<Told> {
  let now = plan;
  let told: Told = {};
  for (;;) {
    if (now.newSource) {
      const message = `${now.newSource.name} is a new outlet. Add it to sources.yaml as “${now.newSource.id}”?`;
      if (answered<boolean>(await confirm({ message, ...on }))) return told;
    } else if (now.facts.source !== null) return told;
    const name = await asked(
      'Which outlet? (its name, with a sign of two or three letters if you like: “River Post, RP”; or its id in sources.yaml; Enter where unknown)',
      on,
    );
    if (!name) return { source: 'unknown' };
    told = { outlet: name };
    now = again(told);
  }
}
