export const ends = new Set('of in at on by and but when with for to from against as'.split(' '));
