/** What this tab noted under a key; null where nothing is, or where the browser keeps nothing for a page. */
export const sessionNote = (key: string): string | null => {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

/** The answer is whether it will be there after a reload. */
export const noteInSession = (key: string, value: string): boolean => {
  try {
    window.sessionStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
};
