/**
 * On a phone the lines of a table become cards, and `display: grid` takes from the elements the roles
 * they have by nature: a screen reader would read a heap of text (WCAG 2.2, 1.3.1). So they are said.
 */
export const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  cell: { role: "cell" },
} as const;
