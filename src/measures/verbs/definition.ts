import type { Definition } from '../../model/measure.ts';

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
