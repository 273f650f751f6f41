/** Verbs that say nothing by themselves. */
export const EMPTY = new Set(
  'come go make take do get have be become remain include follow run last stay speak talk happen react respond appear'.split(
    ' ',
  ),
);

export const PARTICLE = /^(?:over|up|off|out|down|away|back|around|forward|along|apart|aside|together)$/i;

/** Verbs whose object does what follows: without it they say something else. */
export const ASKED_OF = new Set(
  'ask tell urge advise direct instruct order allow force invite persuade warn require expect call leave let help lead prompt cause enable permit compel encourage'.split(
    ' ',
  ),
);
