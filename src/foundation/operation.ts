import type { z } from "zod";
import type { Actor } from "./actor.ts";
import type { Refusal } from "./refusal.ts";
import type { Scene } from "./scene.ts";
import type { Word } from "./words.ts";

/**
 * Whatever changes anything is an operation: a plain record whose parts happen in the order they are written.
 * `find` loads and locks all that is needed to decide and answers null where the thing does not exist here;
 * `may` and `whyNot` are pure, so that the page asks the very same question to draw the button; after them
 * nothing may refuse. A new part of this record needs three operations that use it and a decision page.
 */
export interface Operation<Input extends z.ZodType = z.ZodType, Subject = unknown, Result = unknown> {
  /** `module.verb-noun`; never renamed. */
  readonly name: string;
  readonly label: Word;
  /** The resource made or changed, as method and path: `POST /invoices/{invoice}/validation`. */
  readonly at: `${"POST" | "PUT" | "DELETE"} /${string}`;
  readonly input: Input;
  find(input: z.output<Input>, scene: Scene): Promise<Subject | null>;
  may(actor: Actor, subject: Subject): boolean;
  whyNot(subject: Subject): Refusal | null;
  effect(subject: Subject, scene: Scene, input: z.output<Input>): Promise<Result>;
}

export function operation<Input extends z.ZodType, Subject, Result>(
  record: Operation<Input, Subject, Result>,
): Operation<Input, Subject, Result> {
  return record;
}

/** An operation of any shape, for the loops over the registry. */
// biome-ignore lint/suspicious/noExplicitAny: the registry holds operations of every shape
export type AnyOperation = Operation<any, any, any>;
