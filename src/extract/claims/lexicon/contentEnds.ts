import { words } from '../../words.ts';
export const URGING =
  /^(?:urge|ask|tell|order|call|press|push|encourage|invite|advise|beg|implore|request|instruct|warn)$/;

export const TELLING_WHEN = words('when after before while as although though since');

/** Participles by which the outlet, and no speaker, says what something means. */
export const COMMENTING = words(
  'reflect underscore underline highlight signal signify mark demonstrate illustrate represent fuel raise spark prompt contradict echo suggest indicate show deepen add heighten refer allude',
);
