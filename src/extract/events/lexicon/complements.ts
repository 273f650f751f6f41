/** Prepositions of what a noun is about; “in”, “at” and “from” mostly tell a place besides. */
export const ABOUT = /^(?:for|on|against|between|over|into|with|about|toward|towards)$/;
