import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { readFollowed } from "./followed.sql.ts";
import { mayShape } from "./followed.ts";
import { readThread } from "./message.sql.ts";
import { words } from "./words.ts";

/** Say that one has read what the thread holds so far; the other one sees it. */
export const readMessages = operation({
  name: "journeys.read-messages",
  label: words.readMessages,
  at: "PUT /people/{person}/messages/reading",
  input: z.object({ person: z.uuid() }),
  find: ({ person }, { db, cooperative, today }) => readFollowed(db, cooperative, person, today),
  may: mayShape,
  whyNot: () => null,
  async effect({ person }, scene) {
    return { read: await readThread(scene, person) };
  },
});
