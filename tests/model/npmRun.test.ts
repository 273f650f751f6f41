import { expect, it } from 'vitest';
import { sayOutcome } from '../../src/add/outcome.ts';
import { npmRun } from '../../src/model/npmRun.ts';

it('a command that is to be typed next names the edition’s folder, where it isn’t the one that it would take anyhow', () => {
  expect(npmRun('build', 'seeds')).toBe('npm run build');
  expect(npmRun('build', '../weir/seeds')).toBe('npm run build -- --seeds ../weir/seeds');
  expect(npmRun('check', 'C:\\My weir')).toBe('npm run check -- --seeds "C:\\My weir"');
});

it('so does what is said after an import', () => {
  const none = { added: [], refused: [], problems: [], changes: null, doubts: [], imported: true };
  expect(sayOutcome({ ...none, folder: 'weir/articles' }, false).at(-1)).toBe(
    'Next: npm run check -- --seeds weir, then npm run build -- --seeds weir',
  );
  expect(sayOutcome({ ...none, folder: 'seeds/articles' }, false).at(-1)).toBe(
    'Next: npm run check, then npm run build',
  );
});
