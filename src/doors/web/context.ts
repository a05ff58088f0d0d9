import { createContext } from "react-router";
import type { z } from "zod";
import type { Operation } from "../../foundation/operation.ts";
import type { Outcome } from "../../foundation/perform.ts";
import type { View } from "../../foundation/view.ts";
import type { Language } from "../../foundation/words.ts";
import type { Facade } from "../../network/index.ts";
import type { Gateway, Hat, Outbox } from "../../people/index.ts";
import type { FirstRun } from "./first-run.ts";

/** What every page may show of the person and of the cooperative where they are; null for a stranger. */
export type Visitor = {
  person: { id: string; name: string } | null;
  cooperative: { slug: string; name: string; brandColour: string | null } | null;
  /** The cooperatives the person may switch to, this one among them. */
  cooperatives: readonly { slug: string; name: string; town: string }[];
  /**
   * The role, and for an entrepreneur the activity, in which the person works now; then all of theirs here.
   */
  hat: Hat | null;
  hats: readonly Hat[];
};

/**
 * What every loader and action receives: `context.get(webContext)`.
 *
 * The two functions are the only way from a page to the domain. Whoever calls `startWeb` gives them, with the
 * database, the actor and the cooperative inside, so that this door knows neither sessions nor transactions.
 */
export interface WebContext extends Visitor {
  language: Language;
  /** Given to each script and style of the page; a script without it does not run. */
  nonce: string;
  /** The number of this request: in the log, in x-request-id, and on the page when something failed. */
  incident: string;
  readView: ReadView;
  performOperation: PerformOperation;
  /** Signing in and out; the only act that is not an operation. */
  gateway: Gateway;
  firstRun: FirstRun;
  outbox: Outbox;
  /** The cooperative of that short name, as whoever comes by its public pages meets it; null for none. */
  publicHouse: (slug: string) => Promise<PublicHouse | null>;
  /**
   * The cooperative asks a second factor of this person's role, and they have none: nothing else is open.
   */
  factorMissing: boolean;
}

/** A cooperative for whoever is not signed in: what they do there is done as a visitor. */
export interface PublicHouse {
  /** With the pages that the menu of its site leads to. */
  readonly cooperative: Facade & { readonly menu: readonly { slug: string; title: string }[] };
  readonly readView: ReadView;
  readonly performOperation: PerformOperation;
  /** Whether this act of this caller, or about this address, stays within so many a minute. */
  isWithinRate(act: string, most: number, about?: string): Promise<boolean>;
}

export type ReadView = <Input extends z.ZodType, Result>(
  view: View<Input, Result>,
  input: unknown,
) => Promise<Outcome<Result>>;

export type PerformOperation = <Input extends z.ZodType, Subject, Result>(
  operation: Operation<Input, Subject, Result>,
  input: unknown,
  /** A key sent twice acts once: the page puts one in each form. */
  call: { key?: string; rehearse?: boolean },
) => Promise<Outcome<Result>>;

export const webContext = createContext<WebContext>();
