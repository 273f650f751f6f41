import type { Definition, Frames } from '../model/measure.ts';
import type { Scene } from './scene.ts';
import { Tally } from './tally.ts';
import { evidenceOf } from './voice.ts';

export const definition: Definition = {
  id: 'frames',
  title: 'Cues of frames',
  means:
    'A frame is a way to make sense of what happens: as a threat, as a pact for peace, as plain interest. The table counts the words that are typical of each frame, by an editable list, apart for the outlet’s own voice and for words that it quotes or attributes.',
  counts: 'cues found',
  of: 'articles held from the source',
  limits: [
    'A cue is a word, not a frame: a text can use it to reject the frame. Read the sentence.',
    'The list is made for this subject by hand, and finds only what it lists; an article without any cue is named below the table.',
  ],
  papers: [
    'Entman (1993), Framing: Toward Clarification of a Fractured Paradigm. Journal of Communication 43(4).',
    'Boydstun, Card, Gross, Resnik and Smith (2014), Tracking the Development of Media Frames within and across Policy Issues.',
  ],
};

export function frames(scene: Scene): Frames {
  const tally = new Tally(scene);
  for (const f of scene.frames) tally.row(f.id, f.name);
  const names = new Map(scene.frames.map((f) => [f.id, f]));
  for (const { article, others, survey } of scene.seen.values()) {
    for (const f of survey.frames) tally.add(f.id, names.get(f.id)!.name, evidenceOf(article, others, f));
  }
  return {
    frames: tally.rows().map((r) => {
      const { definition: defined, from, cues, not } = names.get(r.id)!;
      return { ...r, definition: defined, from, cues, not };
    }),
    silent: [...scene.seen.values()].filter((s) => s.survey.frames.length === 0).map((s) => s.article.id),
  };
}
