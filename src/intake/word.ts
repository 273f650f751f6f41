import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { parsePage } from '../read/html/dom.ts';
import { escaped, markdownOf } from '../read/html/markdown.ts';
import { paragraphsUnder } from '../read/html/paragraphs.ts';
import { markTables } from '../read/html/tables.ts';
import type { Read } from './intake.ts';
import { refused } from './refusal.ts';
import { writtenIntake } from './text.ts';

/** Bytes that a document may unpack to, pictures aside: an article's own text has a thousandth of that. */
const mostUnpacked = 100_000_000;

/** The article in a Word document (.docx), with its headings and lists. */
export async function wordIntake(name: string, bytes: Uint8Array): Promise<Read> {
  const refuse = (what: string, todo: string): Read => refused(name, { what, todo });
  let size = 0;
  let isWord = false;
  let core: Uint8Array | undefined;
  try {
    const taken = unzipSync(bytes, {
      filter: ({ name: part, originalSize }) => {
        isWord ||= part === 'word/document.xml';
        if (!/^word\/media\//.test(part)) size += originalSize;
        return part === 'docProps/core.xml' && originalSize < 100_000;
      },
    });
    core = taken['docProps/core.xml'];
  } catch {
    return refuse('this packed document is broken', 'save or download it again');
  }
  if (!isWord)
    return refuse(
      'this is a packed file without a Word document in it (.odt, .epub and .zip are not read)',
      'save it as .docx, or unpack it and hand in what it holds',
    );
  if (size > mostUnpacked)
    return refuse('this document unpacks to more than any article', 'copy the article into one of its own');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      // No picture, and nothing that lies outside of the document.
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    );
    const document = parsePage(value);
    markTables(document);
    const text = markdownOf(paragraphsUnder(document.body));
    if (!text.trim()) return refuse('this document holds no text', 'hand in one that holds the article');
    const title = titleOf(core);
    const opened = title && !/^#/.test(text) && !text.includes(title) ? `${escaped(title)}\n\n` : '';
    return writtenIntake(name.replace(/(?:\.docx)?$/i, '.md'), `${opened}${text}\n`);
  } catch {
    return refuse('this document is broken', 'save it again as .docx');
  }
}

/** The title among a document's properties; the names that programs give by themselves are none. */
function titleOf(core: Uint8Array | undefined): string | null {
  const xml = core ? new TextDecoder().decode(core) : '';
  const said = /<dc:title>([^<]{4,300})<\/dc:title>/.exec(xml)?.[1];
  const title = said && (parsePage(said).body.textContent ?? '').replace(/\s+/g, ' ').trim();
  return title?.includes(' ') && !/\.\w{2,5}$|^microsoft word|^document ?\d/i.test(title) ? title : null;
}
