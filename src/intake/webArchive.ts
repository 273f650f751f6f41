import { parseBuffer } from 'bplist-parser';
import type { Read } from './intake.ts';
import { pageIntake } from './page.ts';
import { refused } from './refusal.ts';

const again = 'save the page again, as “Web Archive” or “Page Source”';

/** The page in a web archive of Safari, with the address that it was saved from. */
export function webArchiveIntake(name: string, bytes: Uint8Array): Read {
  let main: Record<string, unknown>;
  try {
    const [archive] = parseBuffer<Record<string, Record<string, unknown> | undefined>>(Buffer.from(bytes));
    main = archive?.['WebMainResource'] ?? {};
  } catch {
    return refused(name, { what: 'this web archive is broken', todo: again });
  }
  const data = main['WebResourceData'] as unknown;
  if (!(data instanceof Uint8Array)) return refused(name, { what: 'this web archive holds no page', todo: again });
  const said = (field: string): string | null => {
    const value = main[field];
    return typeof value === 'string' ? value : null;
  };
  const type = said('WebResourceMIMEType');
  if (type !== null && !/html|xml/i.test(type))
    return refused(name, { what: `this web archive holds no page but ${type}`, todo: 'save that itself' });
  return pageIntake(name, data, { location: said('WebResourceURL'), charset: said('WebResourceTextEncodingName') });
}
