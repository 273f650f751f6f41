import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const dated = (body: string): string[] =>
  extract(readArticle('a.md', `---\ntitle: Harbour history\npublished: "2031-05-20"\n---\n${body}\n`), knowledge)
    .events.filter((e) => e.date)
    .map((e) => `${e.date!.edtf} ${e.trigger.exact}`);

describe('dates that stand over an entry', () => {
  test('a heading that is a date dates what stands under it, once an entry', () => {
    expect(
      dated(
        '## 3 May 1951\n\nDockers block the harbour gate. They sing all night.\n\n## 9 June 1952\n\nFire destroys the old pier.',
      ),
    ).toEqual(['1951-05-03 block', '1952-06-09 destroys']);
  });
  test('so does a line of its own', () => {
    expect(dated('3 May 1951\nDockers block the harbour gate.\n\n9 June 1952\nFire destroys the old pier.')).toEqual([
      '1951-05-03 block',
      '1952-06-09 destroys',
    ]);
  });
  test('and a label before a colon, a dash or in bold', () => {
    expect(dated('- May 1951: Dockers block the harbour gate.\n- 9 June 1952 — Fire destroys the old pier.')).toEqual([
      '1951-05 block',
      '1952-06-09 destroys',
    ]);
    expect(dated('**3 May 1951. Treaty of Sorn.** *The two states sign a treaty on fishing.*')).toContain(
      '1951-05-03 Treaty',
    );
  });
  test('an entry without a verb is told by its first noun', () => {
    expect(dated('- 3 May 1951: New lighthouse for Sorn.\n- 9 June 1952: Ferry to Halden.')).toEqual([
      '1951-05-03 lighthouse',
      '1952-06-09 Ferry',
    ]);
  });
  test('a single date on a line is the day of the paper, not of what follows', () => {
    expect(dated('3 May 2031\n\nThe pier is old. Nobody likes it.')).toEqual([]);
  });
  test('another heading ends the scope', () => {
    expect(
      dated(
        '## 3 May 1951\n\nDockers block the harbour gate.\n\n## 9 June 1952\n\nFire destroys the old pier.\n\n## Sources\n\nVisitors admire the archive.',
      ),
    ).toEqual(['1951-05-03 block', '1952-06-09 destroys']);
  });
  test('a chronicle that begins with a day has it for no title, and leads with none of its entries', () => {
    const chronicle = `---
title: Harbour history
published: "2031-05-20"
---
## 3 May 1951

Harbour workers protest against a gate in the harbour of Sorn. They call for a history of the harbour.

## 9 June 1952

Fire destroys the old pier.

## 9 June 1953

Dockers open the harbour gate.
`;
    const { events } = extract(readArticle('a.md', chronicle), knowledge);
    expect(events.map((e) => `${e.date?.edtf ?? '-'} ${e.trigger.exact}`)).toEqual([
      '1951-05-03 protest',
      '1952-06-09 destroys',
      '1953-06-09 open',
    ]);
    expect(events.some((e) => e.lead)).toBe(false);
  });
  test('a report under one date of its own leads with what it tells, on that day', () => {
    const report = `---
title: Dockers call for a new pier
published: "2031-05-20"
---
- 3 May 1951: Fire destroys the old shed. Dockers call for a new pier.
`;
    const { events } = extract(readArticle('a.md', report), knowledge);
    expect(events.filter((e) => e.lead).map((e) => `${e.date?.edtf ?? '-'} ${e.trigger.exact}`)).toEqual([
      '1951-05-03 call',
    ]);
  });
});
