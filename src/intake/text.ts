import { articleWithProblems } from '../read/article.ts';
import { decodeText, limits } from '../read/files.ts';
import { withClippedFront } from './clipped.ts';
import type { Read } from './intake.ts';
import { nothing, refused } from './refusal.ts';

/** Markdown or plain text, with or without front matter, as its article. */
export function textIntake(name: string, bytes: Uint8Array): Read {
  const decoded = decodeText(bytes, name);
  return 'problem' in decoded ? decoded : writtenIntake(name, withClippedFront(decoded.text));
}

/** The same for a text that is decoded. */
export function writtenIntake(name: string, text: string): Read {
  if (text.length > limits.text)
    return refused(name, { what: 'this holds more text than any article', todo: 'cut it down to the article' });
  const { article, problems } = articleWithProblems(name, text);
  const error = problems.find((p) => p.level === 'error');
  if (error) return { problem: error };
  if (!article) return nothing(name, 'the text cannot be read');
  if (!article.text.trim()) return nothing(name, 'the file is empty');
  const { title, source, url, updated, author, language, published, holds, rights, stated } = article;
  return {
    body: article.text,
    facts: {
      title: title || null,
      source: null,
      url,
      published: published && published.basis !== 'inferred' ? published.edtf : null,
      updated,
      author,
      language,
      holds: holds === 'excerpt' ? holds : null,
      rights: rights === 'full' ? rights : undefined,
      events: stated,
    },
    siteName: source,
  };
}
