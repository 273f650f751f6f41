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

/** What a sentence may call a firm or body in front of its name: “Insurer Halden Mutual said”. */
export const callings = new Set(
  'insurer carmaker automaker retailer lender airline housebuilder manufacturer utility drugmaker chipmaker planemaker steelmaker shipbuilder startup charity watchdog regulator newspaper consultancy'.split(
    ' ',
  ),
);
