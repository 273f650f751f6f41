import type { Speaker, Voices } from '../../model/measure.ts';
import { actorPath } from '../../view/address.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import type { Part, Sheet } from '../../view/compare/sheet.ts';
import { inFigures, list } from '../../view/count.ts';
import { shortened } from '../../view/shortened.ts';
import { NOBODY } from './count.ts';

const voiceSheets = new WeakMap<Voices, Sheet>();

/** Speakers × sources: words in quotation marks filled, words in reported speech outlined; made once, as every source's page asks. */
export function voiceSheet({ measures: { voices } }: Comparison): Sheet {
  const held = voiceSheets.get(voices) ?? newVoiceSheet(voices);
  voiceSheets.set(voices, held);
  return held;
}

/** “Both ministers” with their names; who is named in the label already is named there. */
const togetherOf = ({ label, members = [] }: Speaker): string =>
  members.every((m) => label.includes(m.name)) ? 'together' : list(members.map((m) => m.name));

const newVoiceSheet = (voices: Voices): Sheet => ({
  id: 'voices',
  title: 'Who gets quoted, by source',
  rows: voices.speakers.map((s) => ({
    // A speaker known by words alone may be called as an actor is: each has an address of its own.
    id: s.actor ? s.id : `words ${s.id}`,
    label: shortened(s.label),
    aside:
      s.named || s.label === NOBODY
        ? ''
        : s.members
          ? togetherOf(s)
          : s.kind === 'unidentified'
            ? 'not identified'
            : 'unnamed',
    ...(s.actor && { path: actorPath(s.actor) }),
    cells: new Map(
      s.cells.map((c) => {
        const parts: Part[] = [];
        if (c.quotedWords)
          parts.push({ n: c.quotedWords, sign: 'own', says: `${inFigures(c.quotedWords, 'word')} quoted` });
        if (c.attributedWords)
          parts.push({
            n: c.attributedWords,
            sign: 'attributed',
            says: `${inFigures(c.attributedWords, 'word')} reported`,
          });
        return [c.source, { parts, evidence: c.evidence, total: c.evidence.length }];
      }),
    ),
  })),
});
