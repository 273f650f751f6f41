/** The first frame of a stack that lies in what is published, for errors without a place of their own. */
export function firstOwnFrame(stack = ''): { file: string; line: number; column: number } | null {
  for (const line of stack.split('\n').slice(0, 50)) {
    const [, file, at, column] = /[( ]([^( ]{1,500}):(\d{1,9}):(\d{1,9})\)?$/.exec(line) ?? [];
    if (file?.includes('/src/') && !file.includes('/src/publish/') && !file.includes('/src/render/'))
      return { file, line: Number(at), column: Number(column) };
  }
  return null;
}
