import { type Actor, has } from "../foundation/actor.ts";
import type { Block } from "./block.ts";

/** The page that a stranger sees first; it has always been there. */
export const homeSlug = "accueil";

export interface Publication {
  readonly id: string;
  readonly version: number | null;
  readonly fromAt: Date;
}

export interface PageVersion {
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly blocks: readonly Block[];
  readonly setAt: Date;
  readonly setBy: string | null;
}

/** A page as its keepers see it: its newest version, what is shown now, what is planned. */
export interface Page {
  readonly id: string;
  readonly slug: string;
  readonly position: number | null;
  readonly newest: PageVersion;
  readonly shown: Publication | null;
  readonly planned: Publication | null;
}

export const keepsSite = (actor: Actor): boolean => has(actor, "community", "director");

export const anybody = (actor: Actor): boolean => actor.kind !== "stranger";

export type PageState = "draft" | "planned" | "published" | "changed" | "withdrawn";

/** Where a page stands: what a stranger sees, and whether more is written than shown. */
export function stateOf({ newest, shown, planned }: Pick<Page, "newest" | "shown" | "planned">): PageState {
  if (planned) return "planned";
  if (!shown) return "draft";
  if (shown.version === null) return "withdrawn";
  return shown.version === newest.version ? "published" : "changed";
}
