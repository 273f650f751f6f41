export const counts = new Set('some several few just only barely mere many and but only'.split(' '));
