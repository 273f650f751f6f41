export const credits = new Set([
  'image',
  'images',
  'photo',
  'photograph',
  'picture',
  'credit',
  'source',
  'video',
  'file',
  'graphic',
]);
