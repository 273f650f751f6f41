import { expect, test, vi } from 'vitest';
import { bibliographyIntake } from '../../src/intake/bibliography.ts';

vi.mock('node:path', async () => {
  const { win32 } = await vi.importActual<typeof import('node:path')>('node:path');
  return { ...win32, default: win32 };
});

test('on Windows, too, a list names no file outside its folder', async () => {
  const opened: string[] = [];
  const open = async (path: string) => {
    opened.push(path);
    return { problem: { file: path, line: 1, column: 1, what: '', todo: '', level: 'error' as const } };
  };
  const named = [
    '..\\..\\secret.html',
    '../secret.html',
    'a/../../secret.html',
    'C:\\secret.html',
    '\\\\host\\share\\a.html',
  ];
  for (const path of [...named, 'files\\12\\a.html', 'files/12/../13/a.html'])
    await bibliographyIntake(
      { title: 'Weir', attachments: [{ path }] },
      { file: 'list.json', line: 1, column: 1 },
      open,
    );
  expect(opened).toEqual(['files/12/a.html', 'files/13/a.html']);
});
