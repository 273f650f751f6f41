export const SPANS = new Set(
  'time day week month year decade summer winter spring autumn fall morning afternoon evening night today tonight yesterday'.split(
    ' ',
  ),
);
