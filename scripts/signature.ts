import { execFileSync } from 'node:child_process';
import type { Signature } from '../src/correct/answers.ts';

/** The editor's name as git knows it; null where there is no git, or one that knows nobody. */
export function gitName(): string | null {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', ['config', 'user.name'], { encoding: 'utf8', stdio: [...stdio] }).trim() || null;
  } catch {
    return null;
  }
}

/** Who signs what a command writes, today; null where nobody is known. */
export function signatureOf(by: string | undefined): Signature | null {
  const who = by?.trim() || gitName();
  return who ? { who, when: new Date().toISOString().slice(0, 10) } : null;
}

export const byArg = {
  type: 'string',
  description: "who signs; git's user.name without it",
  valueHint: 'NAME',
} as const;
export const whyArg = { type: 'string', description: 'the reason, as readers will see it', valueHint: 'TEXT' } as const;
export const whoElse = 'who signs this? — name yourself: --by "Ida Lund"';
