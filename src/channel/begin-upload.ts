import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { lockFilm } from "./film.sql.ts";
import { mayKeep } from "./film.ts";
import { refusals } from "./refusals.ts";
import { insertUpload } from "./upload.sql.ts";
import { words } from "./words.ts";

export const mostGigabytes = 10;
export const mostUploadBytes = mostGigabytes * 1_000_000_000;

/**
 * Announce the file of a film before it is sent: whoever holds its key then sends it (tus 1.0), in as many
 * goes as the line asks for. The page draws the key; only its hash is given. A film that has a file keeps
 * showing it until the new one is ready.
 */
export const beginUpload = operation({
  name: "channel.begin-upload",
  label: words.beginUpload,
  at: "POST /films/{film}/uploads",
  input: z.object({
    film: z.uuid(),
    name: z.string().trim().min(1).max(200),
    sizeBytes: z.int().min(1, { error: "empty" }),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  async find({ film: id, ...told }, { db, cooperative, newId }) {
    const film = await lockFilm(db, cooperative, id);
    return film && !film.removed ? { film, told, id: newId() } : null;
  },
  may: (actor, { film }) => mayKeep(actor, film),
  whyNot({ film, told: { name, sizeBytes } }) {
    if (film.outsideUrl) return refusals.shownElsewhere();
    const size = (sizeBytes / 1e9).toFixed(1).replace(".", ",");
    return sizeBytes > mostUploadBytes
      ? refusals.fileTooLarge({ name, size, most: mostGigabytes }, "file")
      : null;
  },
  async effect({ film, told, id }, scene) {
    const { name: fileName, sizeBytes, hash: keyHash } = told;
    await insertUpload(scene, { id, film: film.id, fileName, sizeBytes: BigInt(sizeBytes), keyHash });
    return { id };
  },
});
