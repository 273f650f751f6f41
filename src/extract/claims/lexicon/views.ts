/** Verbs of a view, with “as”: “critics see the offer as an insult” … */
export const SEEING =
  /^(?:see|view|regard|identify|describe|portray|depict|characteri[sz]e|cast|interpret|hail|dismiss|condemn)$/;
/** What is refused by denying it. */
export const REFUSED =
  /^(?:access|entry|bail|permission|request|appeal|application|motion|petition|visa|licence|license|permit|chance|opportunity|right|goal|win|point|equaliser|victory|service|treatment|aid|leave|parole|asylum)$/;
