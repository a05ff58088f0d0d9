import { createHash } from "node:crypto";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { plain } from "../foundation/plain.ts";
import type { Scene } from "../foundation/scene.ts";
import { type Columns, leave, type Row, rowsOf } from "../foundation/statements/index.ts";
import type { Word } from "../foundation/words.ts";

/** The files of a folder that leaves as one, by their names in it. */
export type Folder = Map<string, Uint8Array>;

/** What stands under each file of a folder: its name and the SHA-256 of its bytes. */
export interface Listed {
  readonly name: string;
  readonly hash: string;
}

/** The name of something as that of a file: without accents, spaces nor capitals. */
export const fileNameOf = (text: string): string =>
  plain(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** A list as a file of the folder, written as any list leaves. */
export async function addList(
  scene: Scene,
  folder: Folder,
  list: { name: string; title: Word; columns: Columns; rows: readonly Row[]; format: "csv" | "xlsx" },
): Promise<void> {
  const { name, title, columns, rows, format } = list;
  const leaving = { format, name, title, columns, count: rows.length };
  const each = rowsOf(rows, (row) => row);
  await leave(scene, into(folder), leaving, each);
}

/** Takes whatever an export writes into the folder. */
export const into =
  (folder: Folder) =>
  async (file: { name: string }, bytes: AsyncIterable<Uint8Array>): Promise<void> => {
    const parts: Uint8Array[] = [];
    for await (const part of bytes) parts.push(part);
    folder.set(file.name, Buffer.concat(parts));
  };

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Each file under its SHA-256, in the form that `sha256sum --check` reads. */
export function manifestOf(files: readonly Listed[], head: readonly string[]): string {
  const lines = files.map(({ name, hash }) => `${hash}  ${name}`);
  return `${[...head.map((line) => `# ${line}`), ...lines].join("\n")}\n`;
}

export const listed = (folder: Folder): Listed[] =>
  [...folder].map(([name, bytes]) => ({ name, hash: sha256Of(bytes) }));

/** What is compressed already is only packed. */
const packed = /\.(pdf|png|jpg|xlsx)$/;

export type FolderEntry = readonly [name: string, bytes: Uint8Array];

/** The folder as a zip that leaves while its files are read, one in memory at a time; all bear that date. */
export async function* zipped(
  files: AsyncIterable<FolderEntry> | Iterable<FolderEntry>,
  mtime: Date,
): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  for await (const [name, bytes] of files) {
    const file = packed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name);
    file.mtime = mtime;
    zip.add(file);
    file.push(bytes, true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}
