import { z } from "zod";
import { keepPaper, refusals as ofPapers, readGivenFile } from "../documents/index.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { insertFile } from "./file.sql.ts";
import { findHall, tellHall } from "./find-hall.ts";
import { isHost, whyNotOn } from "./hall.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Give a file to those of the event, before, during or after it: what it is, is told by its content. */
export const giveFile = operation({
  name: "live.give-file",
  label: words.giveFile,
  at: "POST /live-rooms/{event}/files",
  input: z.object({ event: z.uuid(), file: file() }),
  async find({ event, file: given }, scene) {
    const of = await findHall(scene, { event });
    return of && { ...of, given: await readGivenFile(given) };
  },
  may: (_, of) => isHost(of),
  whyNot({ given: { name, tooLarge, mediaType }, ...of }) {
    const off = whyNotOn(of);
    if (off) return off;
    if (tooLarge) return ofPapers.paperTooLarge({ name }, "file");
    return mediaType && mediaType !== "application/xml" ? null : refusals.notAFile({ name }, "file");
  },
  async effect({ inside: { event }, given: { name, bytes, mediaType } }, scene) {
    const id = scene.newId();
    const paper = await keepPaper(scene, { mediaType: mediaType ?? "", bytes });
    await insertFile(scene, { id, event: event.id, name, paper });
    await tellHall(scene, event.id);
    return { id };
  },
});
