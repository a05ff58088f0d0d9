import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { deleteFile, findFile } from "./file.sql.ts";
import { findHall, tellHall } from "./find-hall.ts";
import { isHost } from "./hall.ts";
import { words } from "./words.ts";

/** Take a file back that was given to those of an event. */
export const takeFileBack = operation({
  name: "live.take-file-back",
  label: words.takeFileBack,
  at: "DELETE /live-files/{file}",
  input: z.object({ file: z.uuid() }),
  async find({ file }, scene) {
    const found = await findFile(scene.db, scene.cooperative, file);
    return found ? findHall(scene, { event: found.event }) : null;
  },
  may: (_, of) => isHost(of),
  whyNot: () => null,
  async effect({ inside: { event } }, scene, { file }) {
    await deleteFile(scene, file);
    await tellHall(scene, event.id);
    return { id: file };
  },
});
