/** Verbs of a view, with “as”: “critics see the offer as an insult” … */
export const SEEING =
  /^(?:see|view|regard|identify|describe|portray|depict|characteri[sz]e|cast|interpret|hail|dismiss|condemn)$/;
