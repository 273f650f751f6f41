/** What stands before a colon and is nobody. */
export const NO_LABEL =
  /^(?:note|notes|update|updated|correction|clarification|disclosure|editor|editors|location|date|time|place|where|when|what|who|how|why|contact|tel|phone|email|website|tags|topics|topic|question|answer|photos?|images?|pictures?|videos?|gallery|live|breaking|exclusive|opinion|source|sources|related|read|watch|more|warning|caption|credit|by|from|and|but|the|a|an|in|on|at|for|here|this|these)$/i;
