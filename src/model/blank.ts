/** Whether nobody would see anything of a text: blanks, joiners and marks alone. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** Whether a text names nothing that could be found in another: it has no letter and no digit. */
export const isWordless = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
