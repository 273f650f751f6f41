import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('what is done and not said', () => {
  it.each([
    'The team celebrates the historic win on a dramatic night of football.',
    'Striker Odd Lund (right) celebrates with keeper Per Holm after a late goal in the second half.',
    'Odd Lund blasted a late shot off the post to tie the game at 2-2.',
    'Singer Ada Moor (left) supported the Larks in Halden on Wednesday night.',
    'The pump adds another step of filtering between the river and the tap.',
    'The landlord cursed the club after the team insulted his goat and denied it entry to the town’s ground.',
    'She was filmed in May outside her home, pushing, kicking and slapping two guards, who fended off the blows.',
    'Reku might be best known to Halden audiences for his portrayal of a doctor in the show “Night Line,” on which Moor had a role.',
    'If all goes well, the bus should be ready for its first trip within weeks.',
    'The crew discovered that extra person during the flight.',
    'The club did not name the driver.',
    'They called it off only days before the fair.',
    'Youths attacked a police station with bottles in central Halden.',
    'He saw a crowd of people gathered at the gate.',
    'About 300 people protested outside the conference hall.',
    'That’s the question that Ada Moor and many others are asking in the wake of a mix-up on a ferry.',
    'Sorn Air has ordered six airliners, while Larks Air has signed for two more.',
    'Larks plans another special event',
    'How can a play give the women of the town, who had been reduced to their sexuality, the breadth of their lives?',
    'A letter purporting to be from the bank asks for money.',
  ])('%s', (text) => expect(told(text).filter((c) => !/money/.test(c))).toEqual([]));

  it.each([
    ['The council supported the idea of a bridge.', '(The council): the idea of a bridge'],
    ['The council approved a new round of sanctions on Monday.', '(The council): a new round of sanctions'],
    ['Ada Moor called the plan a farce.', 'ada-moor: the plan a farce'],
    ['Ada Moor called for a new bridge.', 'ada-moor: a new bridge'],
    ['The judge ordered an investigation.', '(The judge): an investigation'],
    ['Critics see the plan as a farce.', 'critics: the plan as a farce'],
  ])('but %s', (text, claim) => expect(told(text)).toContain(claim));

  it('so is no wish that is nobody’s', () =>
    expect(
      told(
        'The meeting underscored a shared desire to strengthen the bond and to bolster trust in the face of “common trials.”',
      ).join(),
    ).not.toContain('to strengthen'));
});

describe('what stands before a colon and says nothing', () => {
  it.each([
    'Photos: The long road home Ada Moor and Odd Lund divorced in May after six years.',
    'Halden: the new port of the north',
    'HALDEN: Three ferries were lost in the storm.',
    'Distance: it got hard to keep the house as they live in two towns',
  ])('%s', (text) => expect(told(text).filter((c) => /road|port|ferries|hard/.test(c))).toEqual([]));
});
