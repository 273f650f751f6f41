import type { Correction, CorrectionOutcome } from '../model/correction.ts';
import { list } from './count.ts';
import { typeName } from './eventType.ts';
import { quoted } from './quoted.ts';
import { inWords } from './when.ts';

/** What an editor's correction does, as a sentence without its reason. */
export function correctionInWords(c: Correction): string {
  switch (c.do) {
    case 'drop':
      if (c.kind === 'difference') return 'A difference that is none was taken out.';
      return `A misread ${c.kind === 'claim' ? 'statement' : c.kind} was taken out.`;
    case 'set-speaker':
      return c.speaker ? 'The speaker of a statement was corrected.' : 'A statement was given to nobody in particular.';
    case 're-date':
      return `The date was set to ${inWords(c.date)}.`;
    case 're-type':
      return `The kind of event was set to “${typeName(c.type)}”.`;
    case 'set-participants':
      return c.participants.length === 0
        ? 'Nobody takes part in it.'
        : `Who takes part was set to ${list(c.participants)}.`;
    case 'identify':
      return `${quoted(c.target.quote)} means ${c.as}${c.everywhere ? ', in all articles' : ', in this article'}.`;
    case 'rename':
      return `The name was set to ${quoted(c.name)}.`;
    case 'merge':
      return `Two entries for one ${c.kind} were made one.`;
    case 'split':
      return `One entry was parted, because it held more than one ${c.kind}.`;
    case 'add-event':
      return `An event that the program had missed was added: ${quoted(c.label)}.`;
    case 'add-claim':
      return 'A statement that the program had missed was added.';
    case 'add-actor':
      return `A name that the program had missed was added: ${quoted(c.name)}.`;
    case 'explain':
      return c.text;
  }
}

/** What became of a correction: what was done is told as done, and nothing else. */
export const outcomeInWords = (o: Pick<CorrectionOutcome, 'correction' | 'applied' | 'withdrawn'>): string =>
  o.applied
    ? correctionInWords(o.correction)
    : o.withdrawn
      ? 'No longer applied: the article that it was about has been withdrawn.'
      : 'Not applied: what this was to correct is no longer found.';
