import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { putServer } from "./server.sql.ts";
import { serverKinds } from "./server.ts";
import { words } from "./words.ts";

/**
 * Have the meetings take place on a server of the cooperative's. Its secret is kept, and never shown
 * again.
 */
export const setServer = operation({
  name: "video.set-server",
  label: words.setServer,
  at: "PUT /video-server",
  input: z.object({
    kind: z.enum(serverKinds),
    address: z.url({ protocol: /^https?$/, error: "not-a-link" }).max(300, { error: "too-long" }),
    client: z.string().trim().max(200, { error: "too-long" }).default(""),
    secret: secret(z.string().trim().min(8, { error: "too-short" }).max(400, { error: "too-long" })),
  }),
  find: async () => ({}),
  may: (actor) => has(actor, "director"),
  whyNot: () => null,
  async effect(_, scene, server) {
    await putServer(scene, server);
    return { address: server.address };
  },
});
