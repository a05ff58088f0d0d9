import type { RequestHandler } from "express";
import { openStore, openTranscoder } from "../../channel/index.ts";
import type { Db } from "../../foundation/database.ts";
import { answerFilms } from "./answer-films.ts";
import { answerUploads } from "./answer-uploads.ts";

/** The folder of films, whoever makes them playable, and what answers for them. */
export async function openChannel(
  database: Db,
  files: string,
): Promise<{ answers: readonly RequestHandler[]; close(): Promise<void> }> {
  const store = await openStore(files);
  const transcoder = openTranscoder(database, store, tellFault);
  const answers = [answerFilms(database, store), answerUploads(database, store)];
  return { answers, close: transcoder.close };
}

/** What broke while a film was being made goes to the log: nobody waits for an answer. */
const tellFault = (error: unknown) =>
  process.stderr.write(`fault in the channel\n${error instanceof Error ? error.stack : String(error)}\n`);
