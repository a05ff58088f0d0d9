import { keepPaper, refusals as ofPapers, readGivenFile } from "../documents/index.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import type { UploadedFile } from "../foundation/uploaded-file.ts";
import { listHousehold } from "../people/index.ts";
import { listReaders } from "./follow.sql.ts";
import { type Item, insertAttachments, insertItem, insertVersion, putMentions } from "./item.sql.ts";
import { mentionedIn } from "./mentions.ts";
import { previewLater } from "./preview-later.ts";
import { refusals } from "./refusals.ts";
import { graceMs, mostFiles } from "./thread.ts";

export type GivenFile = Awaited<ReturnType<typeof readGivenFile>>;

export interface Written {
  readonly text: string;
  readonly files: readonly GivenFile[];
  /** Named, and they see it. */
  readonly mentioned: readonly string[];
  /** Named, though they do not see it. */
  readonly blind: readonly string[];
}

/** Who of the house sees what is written there, or would. */
export type Readers = (scene: Scene) => Promise<readonly { person: string; name: string }[]>;

export const readersOf =
  (thread: string): Readers =>
  ({ db, cooperative, today }) =>
    listReaders(db, cooperative, thread, today);

/** What is about to be written, with whom it names and the files it carries. */
export async function readWritten(
  scene: Scene,
  { text, files = [], readers }: { text: string; files?: readonly UploadedFile[]; readers: Readers },
): Promise<Written> {
  const { db, cooperative, today } = scene;
  const named = text.includes("@") ? mentionedIn(text, await listHousehold(db, cooperative, today)) : [];
  const seeing = new Set(named.length > 0 ? (await readers(scene)).map(({ person }) => person) : []);
  return {
    text,
    files: await Promise.all(files.map(readGivenFile)),
    mentioned: named.filter(({ person }) => seeing.has(person)).map(({ person }) => person),
    blind: named.filter(({ person }) => !seeing.has(person)).map(({ name }) => name),
  };
}

export function whyNotWritten({ files, blind }: Written): Refusal | null {
  if (blind.length > 0) return refusals.cannotSee({ names: blind.join(", ") }, "text");
  if (files.length > mostFiles) return refusals.tooManyFiles({ most: mostFiles }, "files");
  for (const { name, tooLarge, mediaType } of files) {
    if (tooLarge) return ofPapers.paperTooLarge({ name }, "files");
    if (!mediaType || mediaType === "application/xml") return refusals.notAFile({ name }, "files");
  }
  return null;
}

/** Writes it at the end of its thread; whoever it concerns is told once nobody takes it back any more. */
export async function write(
  scene: Scene,
  { thread, via, written }: { thread: string; via: Item["via"]; written: Written },
): Promise<{ id: string; seq: number }> {
  const id = scene.newId();
  const seq = await insertItem(scene, { id, thread, via });
  await insertVersion(scene, { item: id, version: 1, text: written.text });
  await putMentions(scene, id, written.mentioned);
  const papers: { paper: string; name: string }[] = [];
  for (const { name, bytes, mediaType } of written.files)
    papers.push({ name, paper: await keepPaper(scene, { mediaType: mediaType ?? "", bytes }) });
  if (papers.length > 0) await insertAttachments(scene, id, papers);
  await tellLater(scene, id);
  await previewLater(scene, { item: id, text: written.text });
  return { id, seq };
}

export const tellLater = (scene: Scene, item: string) =>
  scene.later("threads.tell-item", { item }, new Date(scene.now.getTime() + graceMs));
