import { z } from "zod";
import { isSite } from "../activities/index.ts";
import { operation } from "../foundation/operation.ts";
import { purposes, putAddress } from "./address.sql.ts";
import { doorWords } from "./door-words.ts";
import { readRoom } from "./room.sql.ts";
import { keepsPlaces } from "./room.ts";

/**
 * Give a place, or a site, a secret address: the page of its door, for a tablet that signs in nowhere, or the
 * calendar of what takes it. Only the hash is given: the page that drew it shows it once. A new one takes the
 * place of the one before, which opens nothing any more.
 */
export const makeAddress = operation({
  name: "places.make-address",
  label: doorWords.makeAddress,
  at: "PUT /room-addresses/{subject}/{purpose}",
  input: z.object({
    subject: z.uuid(),
    purpose: z.enum(purposes),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  async find({ subject, purpose }, { db, cooperative }) {
    const room = await readRoom(db, cooperative, subject);
    const site = purpose === "feed" && (await isSite(db, cooperative, subject));
    return room || site ? { subject, purpose } : null;
  },
  may: (actor) => keepsPlaces(actor),
  whyNot: () => null,
  async effect({ subject, purpose }, scene, { hash }) {
    await putAddress(scene, { purpose, subject, hash });
    return { subject };
  },
});
