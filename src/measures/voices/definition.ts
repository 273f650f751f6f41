import type { Definition } from '../../model/measure.ts';

export const definition: Definition = {
  id: 'voices',
  title: 'Who gets quoted',
  means:
    'Whose words each source carries: how many statements, how many words in quotation marks, and how many in reported speech, by speaker, by the speaker’s country and kind.',
  counts: 'words quoted and words attributed',
  of: 'all words that the source quotes or attributes',
  limits: [
    'A speaker whom the text doesn’t name (“analysts”, “officials”) counts as unnamed; one whom the program couldn’t identify stands under the words that the source uses.',
    'A speaker’s country is the one whose office or body they speak for, where the knowledge files or the text give it.',
    'What several say together (“both ministers”) counts once, for the country of each of them.',
    '“Named but never heard” lists everyone whom the texts name and to whom no source attributes a statement.',
  ],
  papers: [
    'Newell, Margolin and Ruths (2018), An Attribution Relations Corpus for Political News (PolNeAR). LREC.',
    'Gans (1979), Deciding What’s News; Sigal (1973), Reporters and Officials: who the news lets speak.',
  ],
};
