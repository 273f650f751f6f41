import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { withEntry } from '../../src/read/withEntry.ts';

const entry = { id: 'c', name: 'C: a post' };

it.each([
  '',
  '[]\n',
  '# ours\n',
  '# ours\n- id: a # first\n  name: A\n',
  '- {id: a, name: A}',
  '[{"id": "a", "name": "A"}]\n',
  '[\n  {"id": "a"},\n  {"id": "b"}\n]\n',
  '  - id: a\n  - id: b\n',
  '- id: a\n...\n',
  '- id: a\r\n- id: b\r\n',
])('a list has one entry more, whatever its form: %j', (yaml) => {
  expect(parse(withEntry(yaml, entry))).toEqual([...((parse(yaml) as unknown[] | null) ?? []), entry]);
});

it('what stands there is kept as it is written, its line ends too', () => {
  expect(withEntry('# ours\n- id: a # first\n', { id: 'c' })).toBe('# ours\n- id: a # first\n- id: c\n');
  expect(withEntry('- id: a\r\n', { id: 'c', name: 'C' })).toBe('- id: a\r\n- id: c\r\n  name: C\r\n');
});

it('what cannot be read is left to whoever reads it', () => {
  expect(withEntry('- [a\n', { id: 'c' })).toBe('- [a\n- id: c\n');
});
