import type { Attribution } from './attribution.ts';
import type { View } from './view.ts';

/** What speaks against an attribution: true where its own words show that nobody states anything by it. */
export type Objection = (view: View, a: Attribution) => boolean;
