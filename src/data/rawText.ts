/** The text of a file with its byte order mark and its line ends: encoding it gives the same bytes, if they are UTF-8. */
export const rawText = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
