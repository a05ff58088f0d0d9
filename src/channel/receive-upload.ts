import { z } from "zod";
import { hashOfSecret } from "../foundation/drawn-secret.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { askWork, findUploadByHash } from "./upload.sql.ts";
import { words } from "./words.ts";

/**
 * The whole of a file has come: it waits to be made playable. Whoever sends it holds its key, and it is said
 * once however often the last piece is sent.
 */
export const receiveUpload = operation({
  name: "channel.receive-upload",
  label: words.receiveUpload,
  at: "POST /film-uploads/received",
  input: z.object({ key: secret(z.string().min(40).max(120)) }),
  find: ({ key }, { db, cooperative }) => findUploadByHash(db, cooperative, hashOfSecret(key)),
  may: (actor) => actor.kind === "visitor" || actor.roles.size > 0,
  whyNot: () => null,
  async effect({ id }, scene) {
    await askWork(scene, id);
    return { id };
  },
});
