export const NAMING = /^(?:dub|name|call|nickname|title|entitle|christen|term|know|style)$/;
