import type { Scene } from '../../compare/scene.ts';
import { Tally } from '../../compare/tally.ts';
import type { VerbRow, Verbs } from '../../model/measure.ts';
import { wordsAt } from '../../model/span.ts';

const UNCLASSED = 'unclassed';

export function verbs(scene: Scene): Verbs {
  const classes = new Tally(scene);
  const single = new Tally(scene);
  const classOf = new Map<string, string>();
  for (const c of ['neutral', 'distancing', 'factive', 'speech-act', UNCLASSED]) classes.row(c, c);
  for (const seen of scene.seen.values()) {
    for (const claim of seen.claims) {
      const cue = claim.cue[0];
      if (claim.kind === 'unattributed' || !cue) continue;
      const verb = claim.cueLemma ?? wordsAt(cue).toLowerCase();
      const kind = claim.cueClass ?? UNCLASSED;
      const evidence = { article: seen.article.id, span: cue, voice: 'own' as const, to: null, denied: claim.denied };
      classes.add(kind, kind, evidence);
      single.add(verb, verb, evidence);
      classOf.set(verb, kind);
    }
  }
  const rows: VerbRow[] = single.sorted().map((r) => ({ ...r, class: classOf.get(r.id)! }));
  return { classes: classes.rows(), verbs: rows };
}
