export const PARTICLE = /^(?:through|up|off|out|down|away|back|apart|aside|together)$/i;

export const SPAN =
  /^(?:moment|second|minute|hour|day|week|month|year|decade|mile|kilometer|kilometre|km|meter|metre|foot|percent)$/;

export const NEARLY =
  /^(?:more|less|fewer|than|about|around|nearly|almost|just|over|some|only|at|least|late|later|early|earlier|back|exactly|roughly)$/i;
