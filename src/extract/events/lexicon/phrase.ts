export const POINTING =
  /^(?:the|a|an|this|that|these|those|first|second|new|latest|recent|own|same|last|previous|his|her|its|their|our|my)$/i;
