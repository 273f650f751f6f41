export const OPENING = /^(?:that|to|if|whether|as|for|how|what|why)$/;
