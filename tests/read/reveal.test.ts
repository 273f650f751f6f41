import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/read/html/dom.ts';
import { revealProse } from '../../src/read/html/reveal.ts';

const prose =
  '<p>The keepers of the weir said that the lower gate had been open since the first days of spring, and longer.</p>';
const shown = (body: string) => {
  const document = parsePage(`<html><body>${body}</body></html>`);
  revealProse(document);
  return document;
};

describe('hidden prose', () => {
  it('that was streamed stands where its template stood', () => {
    const document = shown(`<main id="m"><template id="B:1"></template></main><div hidden id="S:1">${prose}</div>`);
    expect(document.querySelector('main p')?.textContent).toContain('lower gate');
    expect(document.querySelector('[hidden]')).toBeNull();
  });

  it('in the shadow of an element stands where its template stood; what a template only holds does not', () => {
    const document = shown(
      `<tarn-article><template shadowrootmode="open"><div>${prose}</div></template><b>slot</b></tarn-article><template><i>row</i></template>`,
    );
    expect(document.querySelector('tarn-article > div > p')?.textContent).toContain('lower gate');
    expect(document.querySelector('body > i')).toBeNull();
  });

  it('is shown where it is more than what is to be seen', () => {
    expect(shown(`${prose}<div style="display: none">${prose}${prose}</div>`).querySelector('[style]')).toBeNull();
    expect(shown(`${prose}${prose}<div style="display: none">${prose}</div>`).querySelector('[style]')).not.toBeNull();
  });
});
