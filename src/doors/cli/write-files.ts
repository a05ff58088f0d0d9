import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type AnyFileExport, type Sink, writing } from "../../foundation/file-export.ts";
import type { Outcome } from "../../foundation/perform.ts";
import { type Reading, read } from "../../foundation/read.ts";
import { placeOf } from "./place.ts";
import { refuse } from "./refusals.ts";

/**
 * Writes an export to `out`: a folder for what makes several files, else the file itself. A relative path is
 * that of
 * the folder where the command was typed (npm works in the project's).
 */
export async function writeFiles(
  made: AnyFileExport,
  { out, ...input }: Readonly<Record<string, unknown>>,
  reading: Reading,
): Promise<Outcome<unknown>> {
  if (out === undefined || out === "")
    throw refuse.withoutOut(made.name, made.makes === "folder" ? "DIR" : "FILE");
  const place = placeOf(String(out));
  await mkdir(made.makes === "folder" ? place : dirname(place), { recursive: true });
  const files: string[] = [];
  const sink: Sink = async ({ name }, bytes) => {
    const file = made.makes === "folder" ? join(place, name) : place;
    files.push(file);
    await pipeline(bytes, createWriteStream(file));
  };
  const outcome = await read(writing(made, sink), input, reading);
  return outcome.ok ? { ...outcome, result: { ...outcome.result, files } } : outcome;
}
