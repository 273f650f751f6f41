/** “Per cent”, “per day”: a rate, and nobody's word. */
export const RATE =
  /^(?:cent|capita|annum|se|day|hour|week|month|year|person|head|night|unit|share|second|minute|kilo|kilogram|kilometre|kilometer|mile|acre|tonne|ton|household|game|square)$/;

export const TELLING =
  /^(?:say|tell|report|note|put|write|explain|argue|remark|observe|point|announce|mention|warn|state|remind)$/;

export const WORDS = /^(?:words|view|opinion|telling|estimation|eyes|account|judgement|judgment)$/;
