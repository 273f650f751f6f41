import { definePDFJSModule, getDocumentProxy } from 'unpdf';
import { isWebAddress } from '../model/webAddress.ts';
import { escaped } from '../read/html/markdown.ts';
import type { Read } from './intake.ts';
import { type Glyphs, linesOfPage, type PdfLine } from './pdfLines.ts';
import { textOfLines } from './pdfText.ts';
import { refused } from './refusal.ts';
import { writtenIntake } from './text.ts';

/** No article has as many pages. */
const mostPages = 150;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The article in a PDF that holds its text as text; a scan holds only pictures of it. */
export async function pdfIntake(name: string, bytes: Uint8Array): Promise<Read> {
  const refuse = (what: string, todo: string): Read => refused(name, { what, todo });
  await definePDFJSModule(() => import('unpdf/pdfjs'));
  let pdf: Pdf;
  let pages: Awaited<ReturnType<typeof linesIn>>;
  try {
    // Nothing in it is run or drawn, and no font is loaded.
    pdf = await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, useSystemFonts: false, verbosity: 0 });
    if (pdf.numPages > mostPages)
      return refuse(
        `this PDF has ${pdf.numPages} pages, more than the ${mostPages} that are read`,
        'print the pages with the article into a PDF of their own',
      );
    // What is damaged behind its head shows when a page is asked for.
    pages = await linesIn(pdf);
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      return refuse('this PDF asks for a password', 'save it without one');
    return refuse('this PDF is broken', 'save or download it again');
  }
  const { lines, heights } = pages;
  const { title, paragraphs, address } = textOfLines(lines, heights);
  const letters = paragraphs.reduce((sum, p) => sum + (p.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < 40)
    return refuse(
      'this PDF holds no text, only pictures',
      'have a program recognise the text (OCR) first, or type it into a .txt file',
    );
  const told = title ?? (await titleTold(pdf));
  const text = [...(told ? [told] : []), ...paragraphs].map(escaped).join('\n\n');
  const read = writtenIntake(name.replace(/(?:\.pdf)?$/i, '.md'), `${text}\n`);
  if (!('problem' in read) && address !== null && isWebAddress(address)) read.facts.url ??= address;
  return read;
}

async function linesIn(pdf: Pdf): Promise<{ lines: PdfLine[]; heights: number[] }> {
  const lines: PdfLine[] = [];
  const heights: number[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const [left = 0, bottom = 0, , top = 0] = page.view;
    const { items } = await page.getTextContent();
    const glyphs = items.flatMap((item): Glyphs[] => {
      if (!('str' in item) || !item.str.trim()) return [];
      const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[];
      // What stands upright or askew is a stamp, not the text.
      if (Math.abs(b) > Math.abs(a)) return [];
      const size = Math.abs(d) || item.height;
      return [{ text: item.str, x: x - left, y: y - bottom, width: item.width, size }];
    });
    heights.push(top - bottom);
    lines.push(...linesOfPage(glyphs, n - 1));
    page.cleanup();
  }
  return { lines, heights };
}

/** The title that the file names, where it isn't the name of a file or of the program that made it. */
async function titleTold(pdf: Pdf): Promise<string | null> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const title = (info as { Title?: unknown }).Title;
  if (typeof title !== 'string') return null;
  const plain = title.replace(/\s+/g, ' ').trim();
  return plain.split(' ').length < 2 || plain.length > 300 || /\.\w{2,5}$|^microsoft word|^untitled/i.test(plain)
    ? null
    : plain;
}
