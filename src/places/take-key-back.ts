import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { doorWords } from "./door-words.ts";
import { endLoan, lockKey } from "./key.sql.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

/** A key or a badge is back on its board. */
export const takeKeyBack = operation({
  name: "places.take-key-back",
  label: doorWords.giveBack,
  at: "POST /place-keys/{key}/return",
  input: z.object({ key: z.uuid() }),
  find: ({ key }, { db, cooperative }) => lockKey(db, cooperative, key),
  may: (actor) => keepsPlaces(actor),
  whyNot: ({ loan }) => (loan ? null : refusals.keyHome()),
  async effect({ id, loan }, scene) {
    if (loan) await endLoan(scene, loan);
    return { id };
  },
});
