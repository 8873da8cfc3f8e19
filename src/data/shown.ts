/** A text cut to a length that fits in a message. */
export const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
