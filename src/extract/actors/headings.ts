import { stateName, stateOf } from './countries.ts';
import { type Draft, mention, newDraft } from './draft.ts';
import { plain } from './names.ts';
import { actorSlug } from './slug.ts';
import type { View } from './view.ts';

/** In headings in title case, where capitals say nothing: only names that the text below explains, and states. */
export function readHeadings(view: View, drafts: Draft[]): void {
  if (!view.shouting.includes(1)) return;
  const { tokens, article, text } = view;
  const forms = new Map<string, Draft | null>();
  const put = (form: string, d: Draft): void => {
    forms.set(form, forms.has(form) && forms.get(form) !== d ? null : d);
  };
  for (const d of drafts) {
    for (const m of d.at)
      if (d.kind !== 'state') put(plain(text.slice(tokens[m.first]!.start, tokens[m.last - 1]!.end)), d);
  }
  article.sentences.forEach((s, i) => {
    if (!view.shouting[i]) return;
    for (let t = s.first; t < s.last; t++) {
      let length = 0;
      for (let n = Math.min(7, s.last - t); n > 0 && length === 0; n--) {
        const printed = text.slice(tokens[t]!.start, tokens[t + n - 1]!.end);
        const draft = forms.get(plain(printed));
        if (draft) {
          mention(draft, t, t + n, draft.name === printed ? 'name' : 'short');
          length = n;
          continue;
        }
        const state = stateOf(printed);
        if (state?.as !== 'name') continue;
        let d = drafts.find((x) => x.kind === 'state' && x.country === state.code);
        if (!d) {
          const name = stateName(state.code);
          d = newDraft(actorSlug(name), name, 'state', [], state.code);
          d.known = d.key;
          drafts.push(d);
        }
        mention(d, t, t + n, 'name');
        length = n;
      }
      t += Math.max(0, length - 1);
    }
  });
}
