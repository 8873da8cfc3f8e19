/** Puts the focus on a card's title: what was pressed is gone, and what came of it stands there. */
export const focusOn = (mark: string): void => document.querySelector<HTMLElement>(`[data-mark="${mark}"]`)?.focus();
