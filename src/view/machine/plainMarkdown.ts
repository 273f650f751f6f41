/** Words of somebody else within Markdown, on one line: CommonMark would read these signs as markup. */
export const plainMarkdown = (words: string): string =>
  words.replace(/[\\`*_[\]<>#]/g, (m) => `\\${m}`).replace(/[\s\p{Cc}]+/gu, ' ');
