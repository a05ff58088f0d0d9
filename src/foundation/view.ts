import type { z } from "zod";
import type { Actor } from "./actor.ts";
import type { Scene } from "./scene.ts";
import type { Word } from "./words.ts";

/**
 * Whatever is only looked at is a view: read in a read-only transaction inside the actor's cooperative.
 * `may` is asked before reading, on the input alone; `read` answers null where the thing does not exist
 * here, and shows nothing the actor may not see.
 */
export interface View<Input extends z.ZodType = z.ZodType, Result = unknown> {
  readonly name: string;
  readonly label: Word;
  readonly at: `GET /${string}`;
  readonly input: Input;
  may(actor: Actor, input: z.output<Input>): boolean;
  read(input: z.output<Input>, scene: Scene): Promise<Result | null>;
}

export function view<Input extends z.ZodType, Result>(record: View<Input, Result>): View<Input, Result> {
  return record;
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds views of every shape
export type AnyView = View<any, any>;
