import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { isOfHouse } from "./edition.ts";
import { listKey } from "./mark-publicly.ts";
import { programmeWords } from "./programme-words.ts";
import { joinList as join, lockList } from "./visitor-list.sql.ts";

/** Take what one marked before signing in into one’s own programme; the list without an account is gone. */
export const joinList = operation({
  name: "forum.join-list",
  label: programmeWords.joinList,
  at: "POST /forum-editions/{edition}/joined-lists",
  input: z.object({ edition: z.uuid(), list: listKey }),
  async find({ edition, list: key }, { db, cooperative }) {
    const list = await lockList(db, cooperative, key);
    return list?.edition === edition ? { list } : null;
  },
  may: (actor) => isOfHouse(actor),
  whyNot: () => null,
  async effect({ list }, scene) {
    await join(scene, list.id);
    return { id: list.id };
  },
});
