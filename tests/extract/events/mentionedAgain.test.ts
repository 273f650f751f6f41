import { describe, expect, test } from 'vitest';
import { link } from '../../../src/link/index.ts';
import { knowledge, read } from './read.ts';

/** Which nouns speak of which words' happening again. */
const again = (text: string) =>
  read(text).events.flatMap((e) =>
    (e.again ?? []).map((a) => `${e.trigger.exact} ${e.date?.edtf ?? '-'}: ${a.trigger.exact}`),
  );

const bombed = 'Rebels bombed a depot in Sorn on 7 May 2031.';

describe('a noun speaks of a happening again', () => {
  test('by its own word, by one made of it, by its kind', () => {
    expect(again(`A bombing on 7 May 2031 wrecked a depot. Guards searched the town after the bombing.`)).toEqual([
      'bombing 2031-05-07: bombing',
    ]);
    expect(again(`${bombed} Guards searched the town after the bombing.`)).toEqual(['bombed 2031-05-07: bombing']);
    expect(again(`${bombed} The minister deplored the attack.`)).toEqual(['bombed 2031-05-07: attack']);
    expect(
      again('The lake council decided to drain the marsh on 3 May 2031. Farmers deplored the decision.'),
    ).toContain('decided 2031-05-03: decision');
  });
  test('of violence by any word for it', () => {
    expect(again('A blast on 7 May 2031 wrecked a depot. Guards searched the town after the bombing.')).toEqual([
      'blast 2031-05-07: bombing',
    ]);
  });
  test('not where it is another one, or only some', () => {
    expect(again(`${bombed} Guards fear another bombing.`)).toEqual([]);
    expect(again(`${bombed} The second bombing failed.`)).toEqual([]);
    expect(again(`${bombed} A bombing would ruin the town.`)).toEqual([]);
  });
  test('not where two days fit, unless names choose', () => {
    const two = 'A bombing in Sorn on 7 May 2031 wrecked a depot. A bombing in Halden on 9 May 2031 wrecked a mill.';
    expect(again(`${two} Guards searched the valley after the bombing.`)).toEqual([]);
    expect(again(`${two} Guards searched the valley after the Halden bombing.`)).toEqual([
      'bombing 2031-05-09: bombing',
    ]);
    expect(again(`${bombed} Guards searched the valley after the Halden bombing.`)).toEqual([]);
  });
  test('not in a sentence or an entry of another day, which tells what that day brought', () => {
    expect(again(`${bombed} Guards arrested a baker on 9 May 2031 after the bombing.`)).toEqual([]);
    expect(again(`${bombed} Guards searched the town on 7 May 2031 after the bombing.`)).toHaveLength(1);
    const entries = (last: string) => `**7 May 2031:** Rebels bomb a depot in Sorn.\n\n**9 May 2031:** ${last}`;
    expect(again(entries('Anger over the bombing.'))).toEqual([]);
  });
  test('not from one entry of a chronicle to another', () => {
    const entries =
      '7 May 2031: A bombing wrecks a depot in Sorn.\n\n9 May 2031: Guards search the town after the bombing.';
    expect(again(entries)).toEqual([]);
  });
  test('a plural means none that was one', () => {
    expect(again('A bombing on 7 May 2031 wrecked a depot. Guards deplored the bombings.')).toEqual([]);
    expect(again('Two bombings on 7 May 2031 wrecked a depot. Guards deplored the bombings.')).toEqual([
      'bombings 2031-05-07: bombings',
    ]);
  });
  test('a word that only begins like it is none made of it', () => {
    expect(again('Nordika completed a bridge on 7 May 2031. The competition cost it much.')).toEqual([]);
  });
});

test('what speaks of it again is among its triggers and evidence', () => {
  const reading = read(`${bombed} Guards searched the town after the bombing.`);
  const event = link([reading], knowledge).events.find((e) =>
    e.reports[0]!.triggers.some((t) => t.exact === 'bombed'),
  )!;
  expect(event.reports[0]!.triggers.map((t) => t.exact)).toEqual(['bombed', 'bombing']);
  expect(event.reports[0]!.mentions.map((m) => m.exact)).toHaveLength(2);
});
