import { expect, test } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readDates } from '../../../src/extract/dates/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
/** Every statement that a text tells of: who says it, through whom, how it stands and what it is. */
function told(text: string): string[] {
  const article = readArticle('a.md', `# Brakes on the Larkhill line\n\n${text}\n`);
  return readClaims(article, knowledge, readActors(article, knowledge, readDates(article)))
    .filter((c) => c.kind !== 'unattributed')
    .map((c) => {
      const via = (c.chain ?? (c.via ? [c.via] : [])).map((v) => ` via ${v.label}`).join('');
      const standing = [c.polarity, c.modality].filter(Boolean).join(' ');
      const who = c.speaker ?? c.speakers?.join(' + ') ?? `(${c.speakerLabel ?? ''})`;
      return `${who}${via}${standing && ` [${standing}]`}: ${c.content.map((s) => s.exact).join(' … ')}`;
    });
}

const balance = 'the budget would balance by spring';
const closing = 'that the line would close';
const joke = 'that the offer was a joke';

test.each<[text: string, ...told: string[]]>([
  // An apposition in both orders, and an office before a name.
  [`Velmora’s finance minister, Odile Trenk, said ${balance}.`, `odile-trenk: ${balance}`],
  [`Odile Trenk, Velmora’s finance minister, said ${balance}.`, `odile-trenk: ${balance}`],
  [`Finance minister Odile Trenk said ${balance}.`, `odile-trenk: ${balance}`],
  ['The head of the rail union, Bram Osk, warned that trains would stop.', 'bram-osk: that trains would stop'],
  ['A spokeswoman for the hospital, Ines Dorrit, said nine people were hurt.', 'ines-dorrit: nine people were hurt'],
  ['One passenger, Ines Dorrit, 34, said the brakes had screamed.', 'ines-dorrit: the brakes had screamed'],
  ['“We were never asked,” said Bram Osk, the union’s longest-serving delegate.', 'bram-osk: “We were never asked,”'],
  ['“It will balance,” finance minister Odile Trenk said.', 'odile-trenk: “It will balance,”'],
  // Inversion.
  ['Trains will stop on Sunday, said Bram Osk of the rail union.', 'bram-osk: Trains will stop on Sunday'],
  ['The line will close, said Bram Osk, a driver who knows the yard.', 'bram-osk: The line will close'],
  ['“Trains will stop,” warned the union’s delegate Bram Osk on Friday.', 'bram-osk: “Trains will stop,”'],
  ['The budget, added Bram Osk, would be read twice.', 'bram-osk: The budget … would be read twice'],
  // Coordination and participles.
  [`Odile Trenk praised the auditors and said ${closing}.`, 'odile-trenk: the auditors', `odile-trenk: ${closing}`],
  ['Odile Trenk left the chamber at noon, adding that she would return.', 'odile-trenk: that she would return'],
  [`Speaking to reporters in Larkhill, Bram Osk said ${joke}.`, `bram-osk: ${joke}`],
  [
    'Asked about the delay, Odile Trenk replied that the printers had failed.',
    'odile-trenk: that the printers had failed',
  ],
  [
    'Both sides hailed the deal, calling it the best in a decade.',
    '(Both sides): the deal',
    '(Both sides): it the best in a decade',
  ],
  // “Who”.
  [
    'Ines Dorrit, who said that she had seen the smoke first, was taken away.',
    'ines-dorrit: that she had seen the smoke first',
  ],
  [
    'The inquiry heard Bram Osk, who told the panel that the signals were broken.',
    'bram-osk: that the signals were broken',
  ],
  // “Told” and whom.
  ['“They were broken,” Bram Osk, a driver for nine years, told the inquiry.', 'bram-osk: “They were broken,”'],
  [`Bram Osk told the Larkhill Gazette on Tuesday ${joke}.`, `bram-osk: ${joke}`],
  [`The minister told her colleagues ${closing}.`, `(The minister): ${closing}`],
  // Passed on, each link kept.
  [`The Larkhill Gazette quoted Odile Trenk as saying ${closing}.`, `odile-trenk via The Larkhill Gazette: ${closing}`],
  [
    `Odile Trenk was quoted by the Larkhill Gazette as saying ${closing}.`,
    `odile-trenk via the Larkhill Gazette: ${closing}`,
  ],
  [
    '“It will close,” the agency Velpress cited Odile Trenk as saying.',
    'odile-trenk via the agency Velpress: “It will close,”',
  ],
  [
    `The Larkhill Gazette reported that Odile Trenk had said ${closing}.`,
    `larkhill-gazette: that Odile Trenk had said ${closing}`,
    `odile-trenk via The Larkhill Gazette: ${closing}`,
  ],
  [
    `According to the Larkhill Gazette, Odile Trenk said ${closing}.`,
    `larkhill-gazette: Odile Trenk said ${closing}`,
    `odile-trenk via the Larkhill Gazette: ${closing}`,
  ],
  // A name and a colon.
  [
    'BRAM OSK: They were never checked. Nobody signed.\n\nINES DORRIT: I signed it.',
    'bram-osk: They were never checked. Nobody signed',
    'ines-dorrit: I signed it',
  ],
  ['Odile Trenk, minister: “It will close. We have no choice.”', 'odile-trenk: “It will close. We have no choice.”'],
  ['Bram Osk: “They were never checked.”', 'bram-osk: “They were never checked.”'],
  // A text for those who issue it.
  [`A statement from the Larkhill Institute said ${closing}.`, `larkhill-institute: ${closing}`],
  [`The Larkhill Institute’s statement said ${closing}.`, `larkhill-institute: ${closing}`],
  [
    'A report by the Larkhill Institute found that the brakes were worn.',
    'larkhill-institute: that the brakes were worn',
  ],
  ['The line will close, according to a memo from the Larkhill Institute.', 'larkhill-institute: The line will close'],
  [`In a letter to the board, Bram Osk wrote ${joke}.`, `bram-osk: ${joke}`],
  // “Per” and “in the words of”.
  ['Per the Larkhill Institute, the line will close in May.', 'larkhill-institute: the line will close in May'],
  ['In the words of Bram Osk, the offer is “a joke in two parts”.', 'bram-osk: the offer is “a joke in two parts”'],
  // A noun for what is said.
  ['Bram Osk’s claim that the brakes were worn was dismissed.', 'bram-osk: that the brakes were worn'],
  ['The ministry issued a warning that the line would flood.', '(The ministry): that the line would flood'],
  ['The ministry made the claim that the line would flood.', '(The ministry): that the line would flood'],
  ['According to the Larkhill Gazette, mayor Odile Trenk was late.', 'larkhill-gazette: mayor Odile Trenk was late'],
  // Brackets behind a name.
  [`Senator Odile Trenk (Larkhill North) said ${closing}.`, `odile-trenk: ${closing}`],
  [`Bram Osk (rail union) said ${joke}.`, `bram-osk: ${joke}`],
  // A question and its name.
  ['“Who checked the brakes?” Bram Osk asked.', 'bram-osk [questioned asked]: “Who checked the brakes?”'],
  ['“Is the line safe?” asked Odile Trenk.', 'odile-trenk [questioned asked]: “Is the line safe?”'],
  // More than a paragraph.
  [
    '“The brakes were worn,” Bram Osk said.\n\n“They had been so for a year,” he said. “Nobody signed the book.”',
    'bram-osk: “The brakes were worn,”',
    'bram-osk: “They had been so for a year,” … “Nobody signed the book.”',
  ],
  // More than one speaker.
  ['Odile Trenk and Bram Osk said the line would stay open.', 'odile-trenk + bram-osk: the line would stay open'],
  [
    'Odile Trenk met Bram Osk on Monday. The two leaders said the line would stay open.',
    'odile-trenk + bram-osk: the line would stay open',
  ],
  [
    'Ministers Odile Trenk and Jost Hale announced that it would stay open.',
    'odile-trenk + jost-hale: that it would stay open',
  ],
  // Inserted between commas: both halves, whole.
  ['The line, Odile Trenk said on Monday, will close in May.', 'odile-trenk: The line … will close in May'],
  ['By May, the minister said, the line will be closed.', '(the minister): By May … the line will be closed'],
  // What goes on beside it.
  ['Police said that nine people were hurt, while the hospital spoke of eleven.', 'police: that nine people were hurt'],
  // A view of a thing.
  ['Critics see the offer as an insult to the drivers.', 'critics: the offer as an insult to the drivers'],
  ['Analysts see the new line as easing the load, and drivers agree.', 'analysts: the new line as easing the load'],
  [
    'Officials describe the line as strong, and both towns marked its birthday, calling it a feat.',
    'officials: the line as strong',
    '(both towns): it a feat',
  ],
  ['The panel identified worn brakes as the cause of the crash.', '(The panel): worn brakes as the cause of the crash'],
  ['Observers expect a second strike before the summer.', 'observers [expected]: a second strike before the summer'],
  ['The line expects more trains in May.'],
  ['Officials describe the line as exceptionally strong.', 'officials: the line as exceptionally strong'],
  // A participle goes with whoever speaks, and what is only described does nothing.
  [
    'Odile Trenk voiced the board’s will to widen the yard, particularly stressing the need for new rails.',
    'odile-trenk: the board’s will to widen the yard',
    'odile-trenk: the need for new rails',
  ],
  ['A new train left the yard in May, seen as an answer to the strike.'],
  ['This choice of words by the minister underscores an effort to please the drivers.'],
  // A joint text for all who issue it.
  [
    'The line stays open, reads the joint statement of the People’s Republic of China and the Republic of Chad on rails, signed in May.',
    'china + chad: The line stays open',
  ],
  ['Drivers disagree: the quarrel, Odile Trenk said, is about money.', 'odile-trenk: the quarrel … is about money'],
  // Another office of one, and no second speaker.
  [
    'Odile Trenk, Director of the Larkhill Reed study, and Chairman of the Larkhill Fund, says the line is safe.',
    'odile-trenk: the line is safe',
  ],
  [
    '“It is a joke,” said one driver in the yard, who asked not to be named.',
    '(one driver in the yard): “It is a joke,”',
  ],
  // A day speaks as little as it wants, and is no part of what is said.
  [
    'The Larkhill Institute, the owner of the yard, on Wednesday confirmed the loss of a train.',
    'larkhill-institute: the loss of a train',
  ],
  ['The Larkhill Institute said Friday its drivers had left.', 'larkhill-institute: its drivers had left'],
  // Who receives a text says nothing, and no farce does.
  ['Odile Trenk received a letter saying the line was old.', '(a letter): the line was old'],
  [
    'Odile Trenk called the offer a “farce” saying the board hid old files.',
    'odile-trenk: the offer a “farce” saying the board hid old files',
    'odile-trenk: the board hid old files',
  ],
  ['The letter also highlighted how few trains had run.', '(The letter): how few trains had run'],
  // To whom, and not what.
  ['The Larkhill Institute has apologised to two drivers who were sent home.'],
  ['The Larkhill Institute apologised for the delay.', 'larkhill-institute: the delay'],
  // Whoever they are.
  ['According to the media, Odile Trenk was late.', '(the media): Odile Trenk was late'],
  [
    'According to the media, Odile Trenk said that the line would close.',
    '(the media): Odile Trenk said that the line would close',
    'odile-trenk via the media: that the line would close',
  ],
  ['According to plan, the train left at noon.'],
  ['The train left at noon, according to schedule.'],
  ['According to the plan, the train leaves at noon.', '(the plan): the train leaves at noon'],
  ['According to police, the train left at noon.', 'police: the train left at noon'],
  ['Chadian Foreign Minister Odile Trenk called it “half a victory”.', 'odile-trenk: it “half a victory”'],
  // What talks are still to be about, nobody has said.
  [
    'Odile Trenk and Bram Osk are scheduled to discuss “the state of the rails”, according to the Larkhill Gazette.',
    'larkhill-gazette: Odile Trenk and Bram Osk are scheduled to discuss “the state of the rails”',
  ],
  // Two whom a hyphen joins, whoever else is named.
  ['The China-Chad line skirts Libya. The two sides said that it was old.', 'china + chad: that it was old'],
  // Not said.
  [`Neither Odile Trenk nor Bram Osk said ${closing}.`, `odile-trenk + bram-osk [denied unsaid]: ${closing}`],
  ['Odile Trenk did not say whether it would close.', 'odile-trenk [denied unsaid]: whether it would close'],
  [`The ministry stopped short of saying ${closing}.`, `(The ministry) [denied unsaid]: ${closing}`],
  [
    'If Bram Osk says that the brakes were worn, the panel will listen.',
    'bram-osk [conditional unsaid]: that the brakes were worn',
  ],
  [`Did Odile Trenk say ${closing}?`, `odile-trenk [questioned unsaid]: ${closing}`],
  [`Odile Trenk may say on Friday ${closing}.`, `odile-trenk [possible]: ${closing}`],
  ['The so-called “Larkhill rescue” cost nine million.'],
  ['A train dubbed “the Grey Goose” was scrapped.'],
  [`Nobody said ${closing}.`],
])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
