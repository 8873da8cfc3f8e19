/** Brings an element to the middle of the screen and gives it the focus: its explanation shows then. */
export const jumpTo = (selector: string): void => {
  const found = document.querySelector<HTMLElement>(selector);
  found?.scrollIntoView({ block: found.matches("button") ? "center" : "start" });
  found?.focus({ preventScroll: true });
};
