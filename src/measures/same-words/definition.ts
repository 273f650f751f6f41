import type { Definition } from '../../model/measure.ts';

export const definition: Definition = {
  id: 'same-words',
  title: 'The same words',
  means:
    'Passages of five or more words that two sources share outside quotations. Where half of one text stands in another, both count as one voice: a reprint is no second witness.',
  counts: 'passages, and their words',
  of: 'words in the outlet’s own voice of the shorter text',
  limits: [
    'Five words can meet by chance, in set phrases and long names above all; read the passages.',
    'Who took the words from whom, or both from an agency, the texts alone don’t tell.',
  ],
  papers: [
    'Broder (1997), On the Resemblance and Containment of Documents. SEQUENCES.',
    'Clough, Gaizauskas, Piao and Wilks (2002), METER: MEasuring TExt Reuse. ACL.',
  ],
};
