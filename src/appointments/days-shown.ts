/** Days of free slots looked at together. */
export const daysShown = 14;
