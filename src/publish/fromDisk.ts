/** Attributes with an address, as our own pages write them: in double quotes, after white space. */
const attribute = /(\s(?:href|src|action)=")([^"]{0,2000})(?=")/g;
/** No browser asks early for a typeface on a disk: it takes every file for another's. */
const early = /<link rel="preload"[^>]{0,300}>/g;
const leadsOn = /(\scontent="0; url=)([^"]{0,2000})(?=")/g;

/** An address with `index.html` written out where it names a folder below or above; others as they are. */
function spelledOut(address: string): string {
  if (/^(?:[a-z][a-z0-9+.-]{0,30}:|[/#?]|$)/i.test(address)) return address;
  const end = address.search(/[?#]/);
  const path = end < 0 ? address : address.slice(0, end);
  return path.endsWith('/') ? `${path}index.html${end < 0 ? '' : address.slice(end)}` : address;
}

/** A page for a disk, where no server finds a folder's `index.html`: its links name it. */
export const pageFromDisk = (html: string): string => {
  const spell = (_: string, name: string, address: string): string => name + spelledOut(address);
  return html.replace(early, '').replace(attribute, spell).replace(leadsOn, spell);
};
