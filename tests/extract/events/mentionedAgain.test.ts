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
    expect(again('Ida Holm pressed for a truce on 7 May 2031. The presence of gunboats alarmed farmers.')).toEqual([]);
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

describe('what is only said of a happening whose day is known is none of its own', () => {
  const met = 'Ana Ruiz met Paul Lind in the Old Mill on 18 May 2031. Rain had fallen.';
  const told = (text: string) => read(text).events.map((e) => [e.trigger.exact, e.again?.map((a) => a.trigger.exact)]);

  test('and who takes part in it is told of that one', () => {
    const { events } = read(`${met}\n\nThe meeting in the Old Mill was attended by Ida Holm.`);
    expect(events.filter((e) => e.kind === 'meeting').map((e) => [e.trigger.exact, e.participants])).toEqual([
      ['met', ['ana-ruiz', 'paul-lind', 'ida-holm']],
    ]);
  });
  test('by its kind, pointed to with “this”, even where the article leads with it', () => {
    const { events } = read(
      'The two towns continue to draw closer, as seen in the third round of the yearly water talks held on 3 May 2031. This meeting marked the second one in two months. Ida Holm attended the ninth meeting of another body.',
    );
    expect(events.map((e) => [e.trigger.exact, e.lead])).toContainEqual(['round', true]);
    expect(events.find((e) => e.trigger.exact === 'round')!.again!.map((a) => a.trigger.exact)).toEqual(['meeting']);
  });
  test('not one that is described otherwise, stands before, has a day of its own or didn’t take place', () => {
    const apart = (text: string) => expect(told(text)).toContainEqual(['meeting', undefined]);
    apart(`${met}\n\nThe meeting of the bishops was attended by Ida Holm.`);
    apart(`${met}\n\nThe meeting on 20 May 2031 was attended by Ida Holm.`);
    apart(`${met}\n\nThe meeting in the Old Mill was not attended by Ida Holm.`);
    apart(
      'Guards shut the gates on 2 May 2031. The meeting in the Old Mill was attended by Ida Holm.\n\nAna Ruiz met Paul Lind in the Old Mill on 18 May 2031.',
    );
    apart(
      'Ana Ruiz met Paul Lind in the Old Mill. Rain had fallen.\n\nThe meeting in the Old Mill was attended by Ida Holm.',
    );
    // An article keeps what it leads with.
    apart(
      'The town is poor. It is known since Ana Ruiz met Paul Lind in the Old Mill on 18 May 2031. The meeting in the Old Mill was attended by Ida Holm.',
    );
    apart(`${met}\n\nA meeting in the Old Mill was attended by Ida Holm.`);
    expect(told(`${met}\n\nThe first meeting in the Old Mill was attended by Ida Holm.`)).toContainEqual([
      'met',
      undefined,
    ]);
  });
});
