import type { z } from "zod";
import type { Actor } from "./actor.ts";
import type { Scene } from "./scene.ts";
import { type View, view } from "./view.ts";
import type { Word } from "./words.ts";

/** Takes a file as it is made; it has taken all of it when the promise settles. */
export type Sink = (file: { name: string; type: string }, bytes: AsyncIterable<Uint8Array>) => Promise<void>;

/**
 * What leaves as files, too long to be an answer: written while it is read, in bounded memory. `write` gives
 * each
 * file to the sink in turn and answers what it wrote, or null where there is nothing of that name here.
 */
export interface FileExport<Input extends z.ZodType = z.ZodType, Result = unknown> {
  readonly name: string;
  readonly label: Word;
  readonly input: Input;
  /** `folder`: several files, whose names the law gives; `file`: one, named by whoever asks for it. */
  readonly makes: "folder" | "file";
  may(actor: Actor, input: z.output<Input>): boolean;
  write(input: z.output<Input>, scene: Scene, sink: Sink): Promise<Result | null>;
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds exports of every shape
export type AnyFileExport = FileExport<any, any>;

/** The view that writes an export into a sink: so that it passes the one runner of views. */
export const writing = (one: AnyFileExport, sink: Sink): View<z.ZodType, { files: string[] }> =>
  view({
    name: one.name,
    label: one.label,
    at: `GET /exports/${one.name}`,
    input: one.input,
    may: one.may,
    read: (input, scene) => one.write(input, scene, sink),
  });
