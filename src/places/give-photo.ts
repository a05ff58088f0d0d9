import { z } from "zod";
import { keepPaper, refusals as ofPapers, readGivenFile } from "../documents/index.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { refusals } from "./refusals.ts";
import { readRoom, setPhoto } from "./room.sql.ts";
import { keepsPlaces } from "./room.ts";
import { words } from "./words.ts";

/** Show what a place looks like. */
export const givePhoto = operation({
  name: "places.give-photo",
  label: words.givePhoto,
  at: "PUT /rooms/{room}/photo",
  input: z.object({ room: z.uuid(), file: file() }),
  async find({ room, file: given }, { db, cooperative }) {
    const found = await readRoom(db, cooperative, room);
    return found && { room: found, given: await readGivenFile(given) };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ given: { name, tooLarge, mediaType } }) {
    if (tooLarge) return ofPapers.paperTooLarge({ name }, "file");
    return /^image\/(jpeg|png|webp)$/.test(mediaType ?? "") ? null : refusals.notAPhoto({ name }, "file");
  },
  async effect({ room, given: { bytes, mediaType } }, scene) {
    await setPhoto(scene, room.id, await keepPaper(scene, { mediaType: mediaType ?? "", bytes }));
    return { id: room.id };
  },
});
