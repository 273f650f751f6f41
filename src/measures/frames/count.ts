import type { Scene } from '../../compare/scene.ts';
import { Tally } from '../../compare/tally.ts';
import { evidenceOf } from '../../compare/voice.ts';
import type { Frames } from '../../model/measure.ts';

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
