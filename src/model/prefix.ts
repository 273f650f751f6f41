/** A base path as it stands before every address: `/` or `/a/b/`, however it was written. */
export const prefixOf = (base = '/'): string => {
  const parts = base.split('/').filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
};
