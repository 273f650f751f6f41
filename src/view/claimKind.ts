import type { Claim } from '../model/claim.ts';

const words: Record<Claim['kind'], string> = {
  direct: 'Word-for-word quotations',
  mixed: 'Statements quoted in part',
  indirect: 'Statements in other words',
  unattributed: 'Judgements in the outlet’s own voice',
};
export const kindHeading = (k: Claim['kind']): string => words[k];
export const kinds = Object.keys(words) as Claim['kind'][];
