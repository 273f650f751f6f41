import type { Modality } from '../../../model/claim.ts';
import { words } from '../../words.ts';

/** Cues that say the content isn't so. */
export const DENYING = words(
  'deny refute rebut dispute disavow repudiate disprove debunk reject decline refuse denial rebuttal refutation rejection',
);

/** Verbs whose infinitive or participle doesn't come about: “declined to say”, “stopped short of saying”. */
export const WITHHOLDING = words('decline refuse fail avoid refrain hesitate neglect short');

/** Verbs of what isn't yet done: “plans to say”, “is expected to announce”. */
export const INTENDING = words('plan expect intend prepare schedule want aim hope set due bound ready');

/** How the one who speaks stands to what is said, by the cue's lemma. */
export const ATTITUDES: readonly [Modality, ReadonlySet<string>][] = [
  ['feared', words('fear worry dread afraid fearful worried concerned concern alarm')],
  ['hoped', words('hope wish hopeful desire')],
  ['asked', words('ask wonder question inquire enquire query ponder')],
  ['doubted', words('doubt suspect doubtful sceptical skeptical uncertain unsure suspicion')],
  ['expected', words('expect anticipate predict foresee forecast project expectation prediction')],
  ['planned', words('plan aim intend intention seek prepare')],
  ['demanded', words('demand urge order request')],
];
