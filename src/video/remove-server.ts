import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { deleteServer, readServer } from "./server.sql.ts";
import { words } from "./words.ts";

/** Go back to direct connections between browsers; the server's secret is forgotten. */
export const removeServer = operation({
  name: "video.remove-server",
  label: words.removeServer,
  at: "DELETE /video-server",
  input: z.object({}),
  find: (_, { db, cooperative }) => readServer(db, cooperative),
  may: (actor) => has(actor, "director"),
  whyNot: () => null,
  async effect(_, scene) {
    await deleteServer(scene);
    return { removed: true };
  },
});
