/** RFC 5545 §3.1: a line has at most 75 bytes with what begins it. */
const most = 74;

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Lines of an iCalendar file, the long ones folded between characters as `ical-generator` does, which makes an encoder for each of them. */
export const folded = (lines: string): string =>
  lines
    .split('\r\n')
    .map((line) => (Buffer.byteLength(line) <= most ? line : foldedLine(line)))
    .join('\r\n');

function foldedLine(line: string): string {
  let whole = '';
  let length = 0;
  for (const character of line) {
    const own = bytesOf(character);
    length += own;
    if (length > most) {
      whole += '\r\n ';
      length = own;
    }
    whole += character;
  }
  return whole;
}
