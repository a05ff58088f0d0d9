import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { readPublicEdition } from "./edition.sql.ts";
import { isOfHouse } from "./edition.ts";
import { listPlaced } from "./programme.sql.ts";
import { programmeWords } from "./programme-words.ts";
import { insertList, lockList, putMark } from "./visitor-list.sql.ts";

/** 256 bits of chance in base64url, drawn by the page that shows them in its address. */
export const listKey = secret(z.string().regex(/^[\w-]{43}$/));

/**
 * Mark a session of a public programme without an account, or no more. The first mark makes the list; its
 * address is kept as a hash alone, and whoever has the address has the list.
 */
export const markPublicly = operation({
  name: "forum.mark-publicly",
  label: programmeWords.starSession,
  at: "PUT /public-forum-marks",
  input: z.object({ edition: z.uuid(), proposal: z.uuid(), starred: z.boolean(), list: listKey }),
  async find({ edition: id, proposal, list: key }, { db, cooperative }) {
    const edition = await readPublicEdition(db, cooperative, id);
    if (!edition) return null;
    const placed = await listPlaced(db, cooperative, { edition: id, number: edition.released });
    const list = await lockList(db, cooperative, key);
    const other = list && list.edition !== id;
    return !other && placed.some((line) => line.proposal === proposal) ? { edition, list } : null;
  },
  may: (actor) => actor.kind === "visitor" || isOfHouse(actor),
  whyNot: () => null,
  async effect({ edition, list }, scene, { proposal, starred, list: key }) {
    const id = list?.id ?? (await insertList(scene, edition.id, key));
    await putMark(scene, id, { proposal, starred });
    return { id };
  },
});
