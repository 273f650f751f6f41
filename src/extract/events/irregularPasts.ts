/** Pasts whose verb the lemmas of the trees miss: “sank” to “sink”. Those that are verbs of their own (“lay”, “found”) aren't among them. */
const PASTS: ReadonlyMap<string, string> = new Map(
  (
    'awoke:awake shot:shoot bled:bleed bred:breed burnt:burn clung:cling dug:dig dreamt:dream drank:drink dwelt:dwell fled:flee flung:fling forgave:forgive forsook:forsake ' +
    'froze:freeze knelt:kneel leapt:leap lent:lend mistook:mistake overcame:overcome overrode:override oversaw:oversee overthrew:overthrow rebuilt:rebuild repaid:repay ' +
    'resold:resell retook:retake rewrote:rewrite shook:shake shone:shine shrank:shrink sang:sing sank:sink slew:slay slid:slide slung:sling sped:speed spun:spin stung:sting ' +
    'stank:stink strode:stride strove:strive swam:swim tore:tear trod:tread undertook:undertake undid:undo upheld:uphold misled:mislead outsold:outsell outran:outrun ' +
    'wept:weep withstood:withstand wove:weave wrung:wring lain:lie'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** The lemma of a verb as it stands in the text. */
export const verbLemma = (form: string, lemma: string): string => PASTS.get(form.toLowerCase()) ?? lemma.toLowerCase();
