/** When what is owed falls due: already, within a week, within a month, whenever. */
export const spans = ["overdue", "week", "month", "all"] as const;
export type Span = (typeof spans)[number];
