import { utf16Of } from '../utf16.ts';

/** A page whose character set nobody tells, in a script that isn't Latin: which one it is would be a guess. */
export class UntoldCharset extends Error {
  override message = 'the page does not tell its character set';
}

/** How much of the head of a page is searched for what it declares. */
const head = 100_000;
const declarations = [
  /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{2,30})/i,
  /^\s{0,99}<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w-]{2,30})/i,
];
/** Accented letters as Latin never has them, and how often: what they stand for is another script's. */
const foreign = /[\x80-\xff]{6}/g;
const often = 20;

/**
 * A page's bytes as text: the byte order mark decides, then whether it is UTF-8, then what the server or the page declares.
 * @throws UntoldCharset where nothing does.
 */
export function decodePage(bytes: Uint8Array, declared: string | null = null): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    // What is valid UTF-8 by accident is so rare that it outweighs a wrong declaration.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const told = [declared, ...declarations.map((d) => d.exec(latin.slice(0, head))?.[1])].flatMap(
      (label) => decoder(label) ?? [],
    );
    const [first] = told;
    if (first && first.encoding !== 'utf-8') return first.decode(bytes);
    // A few broken signs in UTF-8 are that; where most are broken, it is called so wrongly.
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    const whole = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
    if (broken * 10 < whole) return text;
    if ((latin.match(foreign)?.length ?? 0) >= often) throw new UntoldCharset();
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Null where there is no such character set. */
function decoder(label: string | null | undefined): TextDecoder | null {
  try {
    return label ? new TextDecoder(label) : null;
  } catch {
    return null;
  }
}
