/** With these a people's name means the state: “the Chilean side”. */
export const sides = new Set(
  'side sides government governments authorities leadership administration regime delegation cabinet'.split(' '),
);

export const placing = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'across',
  'throughout',
  'via',
  'through',
  'over',
  'central',
  'downtown',
  'northern',
  'southern',
  'eastern',
  'western',
  'greater',
  'east',
  'west',
  'north',
  'south',
]);

export const towards = new Set(['to', 'from', 'into', 'for', 'of', 'towards', 'toward', 'leaving']);

export const travel = new Set(['visit', 'leave', 'reach', 'enter', 'tour', 'cross', 'fly', 'arrive', 'land']);
