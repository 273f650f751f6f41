import type { Definition } from '../../model/measure.ts';

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
