/** The longest text, in characters, that can be searched for. */
export const MAX_QUERY = 300;
