/** What no address has unescaped (RFC 3986, 3987), and what would end an attribute, a line or a Markdown link. */
const foreign = /[\s<>"`\\^{|}\p{Cc}\p{Cf}\p{Cs}]/u;
const longest = 2000;

/** Whether a text is a whole address on the web, without anybody's name and password. */
export function isWebAddress(text: string): boolean {
  if (text.length > longest || !/^https?:\/\/[^/]/i.test(text) || foreign.test(text) || !URL.canParse(text))
    return false;
  const { username, password } = new URL(text);
  return !username && !password;
}

/** Whether it is where a site may stand: without query and fragment. Its path stands in `base`. */
export const isSiteAddress = (text: string): boolean => isWebAddress(text) && /^[^/?#]*\/\/[^/?#]+\/?$/.test(text);

/** Whether a text is a path that a site may lie below: `/`, `a`, `/a/b/`, in letters that mean the same everywhere. */
export const isBasePath = (text: string): boolean =>
  !text.startsWith('//') &&
  text
    .split('/')
    .filter(Boolean)
    .every((part) => /^[\w~-][\w.~-]{0,100}$/.test(part));
