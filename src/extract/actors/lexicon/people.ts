export const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'vi', 'vii', 'viii']);
