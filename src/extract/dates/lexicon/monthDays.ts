export const closing = new Set(
  'and but when as with in at for to the by from of is was were will he she they it'.split(' '),
);
