/** Whether a text is a language's tag as far as it matters here (BCP 47): `en`, `en-GB`. */
export const isLanguageTag = (text: string): boolean =>
  text.length <= 60 && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text);
