import { expect, test } from 'vitest';
import { candidatesIn } from '../../../src/extract/claims/attributions.ts';
import { weights } from '../../../src/extract/claims/weights.ts';
import { read as laidOut } from './laidOut.ts';
import { read, told } from './told.ts';

/** Who says what, and where it ends, in shapes that courts, agencies and sports desks use. */
test.each([
  [
    'a sentence that ends with quoted words is said whole',
    'Without any warning, the town has shut the weir “for good,” said Anna Holm, a smith in Larkhill.',
    'anna-holm: Without any warning, the town has shut the weir “for good,”',
  ],
  [
    'with a comma behind its marks, too',
    'The town has shut the weir “for good”, Anna Holm told the board.',
    'anna-holm: The town has shut the weir “for good”',
  ],
  [
    'but not where something else stands before who says it',
    'Anna Holm won over the young with her call to end the “rigged market” that she says is kept up by a corrupt board.',
    'anna-holm: “rigged market” … kept up by a corrupt board',
  ],
  [
    'nor what introduces it before a colon',
    'The clerk was clear: the town is a “heap of ash,” Anna Holm said.',
    'anna-holm: “heap of ash,”',
  ],
  [
    'nor what stands before a comma and them',
    'As Anna Holm left, “We have won,” she said.',
    'anna-holm: “We have won,”',
  ],
  [
    'one who is accused says nothing by it',
    'A clerk accused of breaking the lock has told the board that she was ill.',
    '(A clerk accused of breaking the lock): that she was ill.',
  ],
  [
    'whatever the tree takes the participle for',
    'A ferry captain accused of causing the deaths of three passengers has told a court that he never saw the barge.',
    '(A ferry captain accused of causing the deaths of three passengers): that he never saw the barge',
  ],
  [
    'nor does what she did belong to who accuses her',
    'A clerk accused by Anna Holm of breaking the lock has told the board that she was ill.',
    '(A clerk accused by Anna Holm of breaking the lock): that she was ill.',
  ],
  [
    'who is called something has not said so',
    'Anna Holm is a clerk described as “the best of us all”.',
    '(): “the best of us all”',
  ],
  [
    'nothing is said by a verb of no speech that another stands below',
    'The plan passed after a debate in which the clerk accused the board of “playing with water”.',
    '(the clerk): the board of “playing with water”',
  ],
  [
    'nor by a participle beside one',
    'Erik Moor, defending, said the clerk was a “good woman” who had warned the board.',
    'erik-moor: the clerk was a “good woman” who had warned the board',
  ],
  [
    'behind an older past another verb of saying goes with the first',
    'Anna Holm accepted that she had opened the lock but insisted the weir was already broken.',
    'anna-holm: the weir was already broken',
  ],
  [
    'and behind another tense, whatever it is joined to',
    'Anna Holm says the report found a hole and warns that the weir may break.',
    'anna-holm: the report found a hole',
    'anna-holm: that the weir may break',
  ],
  [
    'behind an older past with a warning, too',
    'Anna Holm said that Moor had broken the lock and warned that the weir could go.',
    'anna-holm: that Moor had broken the lock',
    'anna-holm: that the weir could go',
  ],
  [
    'a participle with a clause of its own is said',
    'Anna Holm says adding salt to the water is the best way.',
    'anna-holm: adding salt to the water is the best way',
  ],
  [
    'who is cited speaks, wherever it hangs',
    'The paper cites two witnesses telling the board that it leaks.',
    '(two witnesses): that it leaks',
  ],
  [
    'but not where nothing is said by him',
    'The paper quoted a smith speaking of rain.',
    '(The paper): a smith speaking of rain',
  ],
  [
    'whoever is quoted speaks',
    'The Courier quotes a clerk confirming that the weir broke.',
    '(a clerk): that the weir broke',
  ],
  [
    'whence it is known is not said',
    'The weir will open next week, the press agency reported on Monday, citing the mayor.',
    '(the press agency): The weir will open next week',
  ],
  [
    'nor why nobody is named',
    'The crew left the weir in June, according to two people familiar with the plan who spoke on condition of anonymity because they were not authorized to discuss it publicly.',
    '(two people familiar with the plan): The crew left the weir in June',
  ],
  [
    'nor what somebody else calls it',
    'Twelve mills were closed on Monday, town officials said, in what Mayor Anna Holm called “a dark day”.',
    'town-officials: Twelve mills were closed on Monday',
    'anna-holm: “a dark day”',
  ],
  [
    'a day is no part of who speaks',
    'Sorland on Tuesday rejected allegations that it was responsible for the leak.',
    'sorland: allegations that it was responsible for the leak',
  ],
  [
    'behind an older past a verb that calls somebody something goes with the first',
    'Director Anna Holm said Halden had watched the boy for two years and described him as “a player of grace”.',
    'anna-holm: Halden had watched the boy for two years',
    'anna-holm: him as “a player of grace”',
  ],
  [
    'what another says of it ends it',
    'Anna Holm said the crew had been paid in full, a claim the union denies.',
    'anna-holm: the crew had been paid in full',
  ],
  [
    'of what is said according to somebody, too',
    'According to the board, the crew left the weir in June, an account that the union disputed.',
    '(the board): the crew left the weir in June',
  ],
  [
    'by a pronoun, too',
    'Anna Holm said the mill had closed, something the board has repeatedly denied.',
    'anna-holm: the mill had closed',
  ],
  [
    'but not what describes a thing',
    'Anna Holm said the crew had seen a ferry, a boat that brought coal.',
    'anna-holm: the crew had seen a ferry, a boat that brought coal',
  ],
  [
    'not even where a verb of speech does',
    'Anna Holm said the mill was run by Moor, a man who says little.',
    'anna-holm: the mill was run by Moor, a man who says little',
    '(Moor): little',
  ],
  [
    'nor what somebody has done with it',
    'Anna Holm said the crew had seen a ferry, a boat that Moor had built.',
    'anna-holm: the crew had seen a ferry, a boat that Moor had built',
  ],
  [
    'nor which one of them it is',
    'Anna Holm said the board had dropped the plan, the only one that Moor had praised.',
    'anna-holm: the board had dropped the plan, the only one that Moor had praised',
  ],
  [
    'nor where no comma sets it off',
    'Anna Holm said the board had dropped a plan that Moor had praised in May.',
    'anna-holm: the board had dropped a plan that Moor had praised in May',
  ],
  [
    'nor within marks',
    '“The weir leaks, a claim that the board denies,” Anna Holm said.',
    'anna-holm: “The weir leaks, a claim that the board denies,”',
  ],
  [
    'and what others do in an older past goes on with it',
    'Anna Holm said the police had found a note and called the mother.',
    'anna-holm: the police had found a note and called the mother',
  ],
  [
    'behind another comma it is not who passed it on',
    'The crew left the weir in June, according to Anna Holm, who left early, because it leaked.',
    'anna-holm: The crew left the weir in June … because it leaked',
  ],
  [
    'what is asked for a clerk is more than how she speaks',
    'Anna Holm asked that the clerk not be named in the report on the flood of the lower town in May.',
    'anna-holm: that the clerk not be named in the report on the flood of the lower town in May',
  ],
  [
    'one without a name is known by his age, too',
    'A spokesman said the weir was old. The 44-year-old added that it leaked.',
    '(A spokesman): the weir was old',
    '(A spokesman): that it leaked',
  ],
  ['“it is good to note” names nobody', 'It is good to note that the board has built a new weir.'],
  ['to hold a town is no view', 'The town is split, with the group holding the weir and the mill.'],
  [
    'what stands before a clause that describes it is not said in it',
    'The smith was not a member of the board, in which the town, Larkhill, ruled that the weir was old.',
    '(the town): that the weir was old',
  ],
  [
    'behind a comma and “and” another sentence begins',
    'Witnesses describe a horrific scene, and local officials have told people to stay indoors.',
    'witnesses: a horrific scene',
    'officials: to stay indoors',
  ],
  [
    'or behind “but”',
    'Holm later clarified that to mean the town never backed his own mill, but his words were given a much wider reading at the time.',
    'holm: that to mean the town never backed his own mill',
  ],
  [
    'with “that” it goes on',
    'Anna Holm wrote that the smith had not left, and that the town wanted him to return.',
    'anna-holm: that the smith had not left, and that the town wanted him to return',
  ],
  [
    'and with a pronoun',
    'Anna Holm said that the weir is old, and she hopes to close it.',
    'anna-holm: that the weir is old, and she hopes to close it',
    'anna-holm: to close it',
  ],
  [
    'whoever is asked asks nothing',
    'Anna Holm told the board when asked about the weir: “It is old and it leaks.”',
    'anna-holm: “It is old and it leaks.”',
  ],
  [
    'who spoke last is known by her age',
    'Anna Holm admitted that she was wrong. “I was late,” said the 52-year-old, whose mill has closed.',
    'anna-holm: that she was wrong',
    'anna-holm: “I was late,”',
  ],
  [
    'short words are somebody’s where a noun behind them says so',
    'Anna Holm left in May. “Mills don’t swim,” was her explanation.',
    'anna-holm: “Mills don’t swim,”',
  ],
  ['whoever owns the noun', '“We are full,” was the board’s answer.', '(the board): “We are full,”'],
  ['and nobody’s where none does', '“The Old Mill” was a report that nobody read, and “We are full” was a lie.'],
  [
    'a surname and a colon open a turn where the text has the whole name',
    'Sofie Brandt took office in May.\n\nPost: How bad is it?\n\nBrandt: Bad enough, and it leaks.\n\nPost: Will it go?\n\nBrandt: I hope that it stays.',
    'sofie-brandt: Bad enough, and it leaks',
    'sofie-brandt: I hope that it stays',
  ],
])('%s', (_, text, ...claims) => expect(told(text)).toEqual(claims));

test('who speaks is called without the day', () => {
  expect(read('Holm on Tuesday rejected claims that the weir leaks.')[0]!.speakerLabel).toBe('Holm');
});

test('what somebody bears is no candidate, unless words are quoted', () => {
  const cues = (text: string) => {
    const view = laidOut(text);
    return candidatesIn(view, weights).map((a) => view.article.tokens[a.cue.token]!.text);
  };
  expect(cues('A ferry captain accused of causing the deaths of three men has left the town.')).not.toContain(
    'accused',
  );
  expect(cues('Anna Holm is a clerk described as “the best of us all”.')).toContain('described');
});
