import { stemOf } from '../../extract/events/stem.ts';
import { wordsAt } from '../../model/span.ts';
import type { Happening } from './happening.ts';
import type { Telling } from './tale.ts';

/** The stages of one case by the words that tell them: who is arrested is charged on another day, and appeals on a third. */
const stages = [
  'arrest detain capture nab apprehend detention',
  'charge indict indictment arraign',
  'convict acquit sentence verdict conviction acquittal',
  'appeal',
  'release free parole pardon',
  'execute execution',
];
const stageByStem = new Map(stages.flatMap((words, stage) => words.split(' ').map((word) => [stemOf(word), stage])));

/** A trial is told by what tells its beginning. */
const opens = new Set('open begin start resume go'.split(' ').map(stemOf));
const trial = stages.length;

const stageOf = ({ deed, mention }: Telling): number | undefined =>
  opens.has(deed) && /\btrial\b/i.test(wordsAt(mention.span)) ? trial : stageByStem.get(deed);

/**
 * Whether two articles, given by what they lead with and all that they tell, tell of one stage of a case each, and neither of the other's.
 * One that opens with the deed itself tells the deed, whoever is held for it.
 */
export const areOtherStages = (a: Told, b: Told): boolean => lacksStage(a, b) && lacksStage(b, a);

/** Whether two happenings are told each as a stage of a case, and as none in common. */
export function differInStage(a: Happening, b: Happening): boolean {
  const [own, others] = [stagesOf(a), stagesOf(b)];
  return own.size > 0 && others.size > 0 && ![...own].some((stage) => others.has(stage));
}

/** So many tellings are asked: of a crowd the first tell as much as all. */
const asked = 12;

const stagesOf = ({ tellings }: Happening): Set<number> =>
  new Set(tellings.slice(0, asked).flatMap((t) => stageOf(t) ?? []));

interface Told {
  lead: Telling;
  own: readonly Happening[];
}

function lacksStage({ lead, own }: Told, other: Told): boolean {
  const stage = stageOf(lead);
  if (stage === undefined || tellingsOf(own).some((t) => t.mention.span.start < lead.mention.span.start)) return false;
  return !tellingsOf(other.own).some((t) => stageOf(t) === stage);
}

const tellingsOf = (own: readonly Happening[]): Telling[] => own.flatMap((h) => h.tellings);
