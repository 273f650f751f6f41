import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'astro';
import { analyse } from '../src/analyse.ts';

const edition = analyse('seeds');
mkdirSync('.parallax/entries', { recursive: true });
writeFileSync('.parallax/entries/edition.json', JSON.stringify(edition));
await build({ logLevel: 'warn', outDir: '.parallax/dist' });
rmSync('dist', { recursive: true, force: true });
renameSync('.parallax/dist', 'dist');
console.log(
  `${edition.articles.length} articles, ${edition.events.length} events, ${edition.actors.length} actors, ${edition.claims.length} claims, ${edition.disagreements.length} disagreements → dist/`,
);
