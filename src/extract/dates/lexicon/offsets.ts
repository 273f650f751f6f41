export const hedges = new Set('about around nearly almost roughly approximately over some under than'.split(' '));

export const ranked = new Set('time times once twice one only ever most least best worst'.split(' '));
