import { createReadStream } from "node:fs";
import { access, constants } from "node:fs/promises";
import { z } from "zod";
import { isFile, UploadedFile } from "../../foundation/uploaded-file.ts";
import { placeOf } from "./place.ts";
import { refuse } from "./refusals.ts";

/**
 * The input with each path that stands for a file replaced by the file, as the person who typed it may read
 * it.
 */
export async function withFiles(
  schema: z.ZodType,
  input: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  if (!(schema instanceof z.ZodObject)) return input;
  const filled: Record<string, unknown> = { ...input };
  for (const [key, part] of Object.entries(schema.shape)) {
    if (!isFile(part) || filled[key] === undefined) continue;
    const path = placeOf(String(filled[key]));
    await access(path, constants.R_OK).catch(() => {
      throw refuse.unreadable(path);
    });
    filled[key] = await UploadedFile.of(path, () => createReadStream(path, { highWaterMark: 262_144 }));
  }
  return filled;
}
