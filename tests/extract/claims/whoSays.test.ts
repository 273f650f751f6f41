import { expect, test } from 'vitest';
import { told } from './told.ts';

test.each<[text: string, ...told: string[]]>([
  // A clause with “as” that tells nothing but to whom and when.
  [
    'As Odile Trenk told The Larkhill Courier, river traffic has dropped because of the new toll.',
    'odile-trenk: river traffic has dropped because of the new toll',
  ],
  ['As the minister said on Friday, the bridge will open in May.', '(the minister): the bridge will open in May'],
  ['As the board pointed out last week, the dam leaks.', '(the board): the dam leaks'],
  ['As the paper put it, the dam is a mess.', '(the paper): the dam is a mess'],
  ['As Odile Trenk told reporters on Friday, “The dam is old.”', 'odile-trenk: “The dam is old.”'],
  ['As she told the crew the news, the ship sank.'],
  ['As she was told, the dam leaks.'],
  // Whoever is reported to have done it reports nothing.
  ['Odile Trenk reportedly filed for divorce from Bram Osk.', '(): Odile Trenk … filed for divorce from Bram Osk'],
  // A body behind what it is.
  ['Chip maker Acmeter Ltd said that it was over. Acmeter is old.', 'acmeter-ltd: that it was over'],
  // “According to”: the name ends before a phrase of time, and where no comma follows it.
  [
    'According to the paper, during the meeting with Bram Osk, Odile Trenk said that the line would close.',
    '(the paper): during the meeting with Bram Osk, Odile Trenk said that the line would close',
    'odile-trenk: that the line would close',
  ],
  ['According to the report the dam is weak.', '(the report): the dam is weak'],
  [
    'After a long quarrel in Sorn, the mayor of Halden said the weir would open.',
    '(the mayor of Halden): the weir would open',
  ],
  ['According to Trenk the old yard was sold by post.', 'trenk: the old yard was sold by post'],
  [
    'According to the club’s coach, Odile Trenk, in their first match the boat scored two points.',
    'odile-trenk: in their first match the boat scored two points',
  ],
  ['According to its head, Odile Trenk, the mill will close.', 'odile-trenk: the mill will close'],
  [
    'According to the coach, Odile Trenk, a striker, will leave in May.',
    '(the coach): Odile Trenk, a striker, will leave in May',
  ],
  // Behind a name and a comma an office and a name close the sentence.
  [
    'The Larkhill club has signed forward Bram Osk, team president Odile Trenk said Friday night.',
    'odile-trenk: The Larkhill club has signed forward Bram Osk',
  ],
  [
    'Bram Osk announced in October that Velmora was building an early warning system that would cover its coast, Velmoran news agency VEST reported at the time.',
    'bram-osk: that Velmora was building an early warning system that would cover its coast',
    'vest: Bram Osk announced in October that Velmora was building an early warning system that would cover its coast',
  ],
  ['In Larkhill, Odile Trenk said Friday.'],
  // A time, a possessor, a thing and one who is thought to be so say nothing.
  [
    'Odile Trenk checked into a clinic in Larkhill on Monday, her rep confirms.',
    '(her rep): Odile Trenk checked into a clinic in Larkhill on Monday',
  ],
  ['People are being warned to avoid the weir near Lund station, where there is a large crowd.'],
  ['No one was hurt in the fire, which saw more than 50 crews tackle the blaze.'],
  ['Odile Trenk, said to be one of the most painted people of the past century, became a recluse in recent years.'],
  // Whoever ends the whole name speaks, whatever stands before it …
  ['Acmeter Chief Executive Odile Trenk said it was over.', 'odile-trenk: it was over'],
  ['Velcom’s Odile Trenk told the Courier that it was over.', 'odile-trenk: that it was over'],
  ['Larkhill Chamber of Commerce President Odile Trenk said it was over.', 'odile-trenk: it was over'],
  ['The minister of health Odile Trenk said it was over.', 'odile-trenk: it was over'],
  ['The head of the board, Odile Trenk, said it was over.', 'odile-trenk: it was over'],
  ['“We can’t,” Rep. Odile Trenk (R-Fla.) said.', 'odile-trenk: “We can’t,”'],
  // … but not for whom or with whom another speaks.
  ['The wife of President Bram Osk said it was over.', '(The wife of President Bram Osk): it was over'],
  ['Supporters of Mayor Bram Osk said it was over.', 'supporters: it was over'],
  ['The mother of victim Bram Osk said it was over.', '(The mother of victim Bram Osk): it was over'],
  ['A lawyer for actor Bram Osk said it was over.', '(A lawyer for actor Bram Osk): it was over'],
  // Those named beside a description are all of them.
  [
    'The respective defence ministers of both countries, Odile Trenk and Bram Osk, affirmed their commitment to trade.',
    'odile-trenk + bram-osk: their commitment to trade',
  ],
  // Nobody is joined without “and”.
  [
    '“Many boards do not know the river,” said Jon Pimm, Doris Osk Professor of River Ecology at Larkhill University, who helped with the letter.',
    'jon-pimm: “Many boards do not know the river,”',
  ],
  // The tree has the verb where the tagger has a noun, and its joint where the tree has no clause.
  [
    'The report states that few if any builders use salted sand in the making of bricks.',
    '(The report): that few if any builders use salted sand in the making of bricks',
  ],
  [
    'The report says the decline in fish stocks appears to be due to changes in the fishing trade.',
    '(The report): the decline in fish stocks appears to be due to changes in the fishing trade',
  ],
  [
    '“It was a mess,” says a source with knowledge of the talks, because Bram Osk is a seasoned maker (Pleasanton, Seabird) and the board isn’t used to fees.',
    '(a source with knowledge of the talks): “It was a mess,”',
  ],
  // Whoever a noun beside a name describes is called by that name, and by no other body before it.
  [
    'Larkhill Water was sold. Velmar Trust, the group that says it bought the dam, named a keeper.',
    'velmar-trust: it bought the dam',
  ],
  // What a relative clause says ends where the sentence goes on.
  ['Norlund Bank, the lender that claims it was robbed, has appealed to the town.', 'norlund-bank: it was robbed'],
  ['The miners’ league, which says it lost 40 members, walked out.', '(league): it lost 40 members'],
  // What describes a noun between commas is said by nobody, nor what is still to be done.
  ['The program, called QB-7, allows foreign buyers to gain land by paying $500,000.'],
  [
    'The cutter caught up to the boats, the larger of which was described as a 20- to 30-foot sloop, a kind of sailing boat.',
  ],
  [
    'In a year of drought, Odile Trenk will release at least 300 barrels a day, the board said.',
    '(the board): In a year of drought, Odile Trenk will release at least 300 barrels a day',
  ],
  // A bracket is closed where it is opened.
  [
    'Odile Trenk said the loss (12 million) was small (see below).',
    'odile-trenk: the loss (12 million) was small (see below)',
  ],
  // Marks the wrong way round, and of two signs.
  [
    '"It shook for a minute, you could feel it, “said clerk Odile Trenk.',
    'odile-trenk: "It shook for a minute, you could feel it, “',
  ],
  [
    "Often, townspeople say, ''Poor Larkhill, so far from the sea.'' Facing a flood, many would hope for a dam.",
    "(townspeople): ''Poor Larkhill, so far from the sea.''",
    '(many): for a dam',
  ],
])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
