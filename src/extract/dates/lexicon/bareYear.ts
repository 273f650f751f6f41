export const strong = new Set(
  'in since until till by during before after between circa year years early late mid throughout through summer spring autumn fall winter fiscal beyond pre post'.split(
    ' ',
  ),
);

export const weak = new Set('of from to around about and or for mid the on ('.split(' '));
