import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { view } from "../foundation/view.ts";
import { findFile } from "./file.sql.ts";
import { seeHall, which } from "./find-hall.ts";
import { isWithin } from "./hall.ts";
import { words } from "./words.ts";

/** A file of an event, for those of it; a guest by the key of their letter. */
export const readFile = view({
  name: "live.read-file",
  label: words.readFile,
  at: "GET /live-files/{file}",
  input: z.object({ file: z.uuid(), key: which.key }),
  may: (actor) => actor.kind === "visitor" || actor.roles.size > 0,
  async read({ file: id, key }, scene) {
    const { db, cooperative } = scene;
    const file = await findFile(db, cooperative, id);
    const of = file && (await seeHall(scene, key ? { key } : { event: file.event }));
    if (!file || !of || of.inside.event.id !== file.event || !isWithin(of)) return null;
    const paper = await readPaper(db, cooperative, file.paper);
    return paper && { name: file.name, mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
