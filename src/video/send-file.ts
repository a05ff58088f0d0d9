import { z } from "zod";
import { keepPaper, refusals as ofPapers, readGivenFile } from "../documents/index.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { file } from "../foundation/uploaded-file.ts";
import { refusals } from "./refusals.ts";
import { insertGivenFile, listGivenFiles } from "./shared.sql.ts";
import { tellRoom } from "./tell-room.sql.ts";
import { findWithin, mayByKey, whyNotWithin } from "./within.ts";
import { words } from "./words.ts";

const mostFiles = 20;

/**
 * Give a file to those in a video meeting: 10 MB at most, a PDF, a picture or an office document, told by
 * its content. It is kept as long as who came to the meeting is known, then erased.
 */
export const sendFile = operation({
  name: "video.send-file",
  label: words.sendFile,
  at: "POST /video-files",
  input: z.object({ key: secret(z.string().max(200)), file: file() }),
  async find({ key, file: given }, scene) {
    const within = await findWithin(key, scene);
    if (!within) return null;
    const files = await listGivenFiles(scene.db, scene.cooperative, within.room.id);
    return { ...within, count: files.length, given: await readGivenFile(given) };
  },
  may: (actor, within) => mayByKey(actor, within),
  whyNot(subject) {
    const { count, given } = subject;
    const { name } = given;
    const why = whyNotWithin(subject);
    if (why) return why;
    if (given.tooLarge) return ofPapers.paperTooLarge({ name }, "file");
    if (!given.mediaType || given.mediaType === "application/xml") return refusals.notAFile({ name }, "file");
    return count >= mostFiles ? refusals.tooManyFiles({}, "file") : null;
  },
  async effect({ own, room, given: { name, bytes, mediaType } }, scene) {
    const paper = await keepPaper(scene, { mediaType: mediaType ?? "", bytes });
    const id = scene.newId();
    await insertGivenFile(scene, { id, room: room.id, name, paper, by: own.id });
    await tellRoom(scene, room.id);
    return { id };
  },
});
