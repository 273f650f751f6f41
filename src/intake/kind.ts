import { extname } from 'node:path';
import { otherKind, type Refusal } from './refusal.ts';

/** How what was handed in is read. */
export type Kind = 'page' | 'text' | 'json' | 'json lines' | 'warc' | 'pdf' | 'word' | 'web archive';

/** How a page begins, and MHTML; comments and processing instructions may stand above. */
const page = /^(?:\ufeff|ï»¿)?\s*(?:<!doctype html|<html|<head|<body|<!--|from: <saved by|mime-version:)/i;

/** What a file is, by its beginning first and its name second; why it is not read where it is nothing of that. */
export function kindOf(name: string, bytes: Uint8Array): Kind | Refusal {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const ending = extname(name.replace(/\.gz$/i, '')).toLowerCase();
  if (/^\s{0,64}%PDF-/.test(start) || (ending === '.pdf' && start.includes('%PDF-'))) return 'pdf';
  if (start.startsWith('bplist00')) return 'web archive';
  if (start.startsWith('PK\x03\x04')) return 'word';
  if (/^WARC\/\d/.test(start)) return 'warc';
  if (start.startsWith('\x1f\x8b') && /\.gz$/i.test(name)) {
    if (ending === '.warc') return 'warc';
    if (ending === '.jsonl' || ending === '.ndjson') return 'json lines';
  }
  const other = otherKind(start);
  if (other) return other;
  if (ending === '.jsonl' || ending === '.ndjson') return 'json lines';
  if (ending === '.json' || /^(?:ï»¿)?\s*(?:\{\s*"|\[\s*\{\s*")/.test(start)) return 'json';
  if (/^\.(?:m?html?|mht)$/.test(ending) || page.test(start)) return 'page';
  const missing = { '.pdf': 'PDF', '.docx': 'Word document', '.webarchive': 'web archive', '.warc': 'WARC' }[ending];
  if (missing) return { what: `this is no ${missing}, whatever its name says`, todo: 'save or download it again' };
  return 'text';
}
