/** Names of states and groups that English gives its article, and nouns that are a body's last word (Quirk et al. 1985, §5.66–5.72). */
const states =
  /^(?:United (?:States|Kingdom|Nations|Arab Emirates)|US|UK|UN|EU|UAE|Netherlands|Philippines|Bahamas|Maldives|Gambia|Taliban|Kremlin|Pentagon|.{1,60} (?:Republic|Union|Islands|Emirates))$/;
const bodies =
  /^(?!the )\S.{0,80} (?:administration|agency|alliance|army|association|authority|cabinet|coalition|commission|committee|council|court|department|forces|government|guard|institute|league|ministry|navy|office|organi[sz]ation|parliament|party|police|senate|service)$/i;

/** A name as it stands within a sentence: “the United States”, “the harbour ministry”, but “Norway”. */
export const withArticle = (name: string): string => (states.test(name) || bodies.test(name) ? `the ${name}` : name);
