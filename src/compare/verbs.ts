import type { Definition, VerbRow, Verbs } from '../model/measure.ts';
import { wordsAt } from '../model/span.ts';
import type { Scene } from './scene.ts';
import { Tally } from './tally.ts';

export const definition: Definition = {
  id: 'verbs',
  title: 'How statements are introduced',
  means:
    'The verbs by which a source reports that somebody said something: neutral (“said”), distancing (“claimed”), vouching for the truth (“revealed”), or naming the act (“promised”).',
  counts: 'attributions with a verb of the class',
  of: 'all attributions of the source',
  limits: [
    'The class belongs to the verb, not to the sentence: “claimed” is sometimes quite neutral.',
    'A verb that no list holds stands as “not classed”.',
  ],
  papers: [
    'Recasens, Danescu-Niculescu-Mizil and Jurafsky (2013), Linguistic Models for Analyzing and Detecting Biased Language. ACL.',
  ],
};

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
