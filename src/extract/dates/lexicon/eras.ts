export const degrees = new Set(
  'temperatures temperature highs lows high low degrees mercury readings ages aged speed speeds score scores'.split(
    ' ',
  ),
);
