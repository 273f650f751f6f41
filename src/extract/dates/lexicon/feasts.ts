/** What is named after a feast, and what lasts longer than it: neither is of its day. */
export const FESTIVE = new Set(
  'tree trees present presents card cards island islands carol market party song dinner shopping rising uprising bunny egg eggs season sale sales period holidays break rush trade spending spread special album film movie stocking stockings'.split(
    ' ',
  ),
);
