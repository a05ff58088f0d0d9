/** What the page of a question needs of its shape, without the program that answers it. */
export const whens = ["day", "period", "month", "quarter", "year"] as const;
export type When = (typeof whens)[number];
export const measures = ["count", "share", "sum", "average", "median", "per-person"] as const;
export type Measure = (typeof measures)[number];
export const comparisons = ["is", "isnt", "least", "most"] as const;
export type Comparison = (typeof comparisons)[number];

/** Filters of a question; more of them make a sentence that nobody reads. */
export const mostFilters = 6;

export interface Filter {
  readonly field: string;
  readonly compare: Comparison;
  readonly value: string;
}

/** `trade:is:Menuiserie` in its parts; a value may hold a colon. */
export function filterOf(text: string): Filter {
  const [field = "", compare = "", ...rest] = text.split(":");
  return { field, compare: compare as Comparison, value: rest.join(":") };
}

/** The field that is measured, and for a share the value asked for. */
export function measured({ of }: { readonly of: string }): { field: string; value: string } {
  const [field = "", ...rest] = of.split(":");
  return { field, value: rest.join(":") };
}
