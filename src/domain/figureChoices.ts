/** The words in the address for goals with and without a number of their own. */
export const figureChoices = ["with", "without"] as const;
export type Figures = (typeof figureChoices)[number];
