import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { findThread } from "./find-thread.ts";
import { insertPoll } from "./poll.sql.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse, whyNotWrite } from "./thread.ts";
import { words } from "./words.ts";

/** Put a question to those who see a thread: one answer each, changed until the poll closes. */
export const openPoll = operation({
  name: "threads.open-poll",
  label: words.openPoll,
  at: "POST /threads/{thread}/polls",
  input: z.object({
    thread: z.uuid(),
    question: shortText(200),
    options: z.array(shortText(120)).max(40),
    closesOn: civilDate(),
  }),
  async find({ thread, options, closesOn }, scene) {
    const found = await findThread(thread, scene);
    return found && { ...found, options: [...new Set(options)], past: closesOn < scene.today };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ options, past, ...of }) {
    if (options.length < 2 || options.length > 12) return refusals.fewOptions({}, "options");
    return past ? refusals.closesPast({}, "closesOn") : whyNotWrite(of);
  },
  async effect({ thread, options }, scene, { question, closesOn }) {
    const id = scene.newId();
    await insertPoll(scene, { id, thread: thread.id, question, closesOn, options });
    return { id };
  },
});
