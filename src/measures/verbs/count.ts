import type { Scene } from '../../compare/scene.ts';
import { Tally } from '../../compare/tally.ts';
import type { VerbRow, Verbs } from '../../model/measure.ts';
import { wordsAt } from '../../model/span.ts';

const UNCLASSED = 'unclassed';

/** Words that belong to the verb before them: “pointed out”. */
const particles = new Set(['out', 'up', 'off', 'down', 'forward']);

/** The verb as a dictionary has it, with what belongs to it; what is no verb, as it is printed. */
function verbOf(lemma: string | null, cue: string): string {
  const [first, second] = cue.split(/\s+/);
  if (lemma === null || first === 'according') return cue;
  return second !== undefined && particles.has(second) ? `${lemma} ${second}` : lemma;
}

export function verbs(scene: Scene): Verbs {
  const classes = new Tally(scene);
  const single = new Tally(scene);
  const classOf = new Map<string, string>();
  for (const c of ['neutral', 'distancing', 'factive', 'speech-act', UNCLASSED]) classes.row(c, c);
  for (const seen of scene.seen.values()) {
    for (const claim of seen.claims) {
      const cue = claim.cue[0];
      if (claim.kind === 'unattributed' || !cue) continue;
      const verb = verbOf(claim.cueLemma, wordsAt(cue).toLowerCase());
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
