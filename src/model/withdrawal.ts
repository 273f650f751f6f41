import { z } from 'astro/zod';
import { isBlank } from './blank.ts';
import { dayOf } from './calendar.ts';
import { turnsDirection } from './direction.ts';

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(text) !== null;

/** That an article was withdrawn: on which day, and why. Readers are told both. */
export const withdrawalSchema = z.strictObject({
  day: z.string().refine(isDay, { error: 'this is no day', params: { todo: 'write it as 2031-05-06' } }),
  why: z
    .string()
    .max(2000)
    .refine((why) => !isBlank(why), { error: 'this is empty', params: { todo: 'say in a sentence why' } })
    .refine((why) => !turnsDirection(why), {
      error: 'this turns the reading direction',
      params: { todo: 'write it without such marks' },
    }),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;
