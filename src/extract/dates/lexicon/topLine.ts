/** What stands beside it: the day of the week, a place, a zone, what the day is of. */
export const BESIDE = /^(?:\p{Lu}|(?:on|at|by|am|pm|a|p|m|st|nd|rd|th|first|posted|published|updated|last|of)$)/u;
