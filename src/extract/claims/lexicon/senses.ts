/** Days, and texts and occasions at which something is said. */
export const DAYS_AND_TEXTS =
  /^(?:.{2,6}day|day|hour|moment|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|morning|evening|night|afternoon|statement|interview|speech|letter|email|e-mail|tweet|post|message|report|memo|release|conference|briefing|address|testimony|call|twitter|facebook|television|tv|radio|\d{4})$/;
