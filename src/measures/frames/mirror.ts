import type { Comparison } from '../../view/compare/comparison.ts';
import { type MirrorRow, mirrorPicture } from '../../view/compare/mirrorPicture.ts';
import type { Pair } from '../../view/compare/pairs.ts';
import type { Picture } from '../../view/compare/svg.ts';

/** Two sources back to back: cues of frames, own voice solid, words of others outlined. */
export function framesMirror({ measures }: Comparison, { id, a, b }: Pair): Picture | null {
  const rows: MirrorRow[] = measures.frames.frames.map((f) => {
    const of = (source: string): [number, number] => {
      const c = f.cells.find((x) => x.source === source);
      return [c?.own ?? 0, c?.others ?? 0];
    };
    return { label: f.label, a: of(a.id), b: of(b.id) };
  });
  return mirrorPicture({ id: `${id}-frames`, title: 'Cues of frames, side by side', unit: 'Cues found' }, a, b, rows);
}
