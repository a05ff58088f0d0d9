/** A file that may break a rule, and why. One that no longer breaks it must be taken off this list. */
export type Exception = { rule: string; path: string; reason: string };

export const exceptions: readonly Exception[] = [
  {
    rule: "sql-place",
    path: "src/foundation/migrate.ts",
    reason: "It runs the migrations: what it says to the database is their own bookkeeping.",
  },
  {
    rule: "clock",
    path: "src/design/use-draft.ts",
    reason: "A draft is kept by the browser, outside any operation; it shows when it was kept.",
  },
  {
    rule: "clock",
    path: "src/design/gallery.pages/draft.ts",
    reason: "The gallery answers for a server that keeps drafts; no operation runs behind it.",
  },
];
