export const FUNCTION = new Set(
  'a an the and or but of in on at by for from to with into over after before as is are was were be not near off up down out its his her their'.split(
    ' ',
  ),
);
