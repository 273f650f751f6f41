import { expect, it } from 'vitest';
import { textIntake } from '../../src/intake/text.ts';

it('understands the front matter of other tools', () => {
  const file =
    '---\ntitle: "Rails: the end"\ndate: 2024-03-04\noutlet: Ostwald Echo\ntags: [a]\nauthors: [Anna Quill, Bo Stern]\nslug: x/y\n---\n# Rails: the end\n\nThe tram board met.\n';
  expect(textIntake('a.md', Buffer.from(file))).toMatchObject({
    siteName: 'Ostwald Echo',
    facts: { title: 'Rails: the end', published: '2024-03-04', author: 'Anna Quill, Bo Stern' },
  });
});
