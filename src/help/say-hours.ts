import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { findRequest } from "./find-request.ts";
import { putHours, readHours } from "./hand.sql.ts";
import { hoursSaid } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { isOfHouse } from "./request.ts";
import { words } from "./words.ts";

/**
 * Say how long the help took. It is kept once the other one says the same; until then it is a proposal, which
 * either may change.
 */
export const sayHours = operation({
  name: "help.say-hours",
  label: words.sayHours,
  at: "PUT /help-requests/{request}/hours",
  input: z.object({
    request: z.uuid(),
    minutes: z.coerce.number({ error: "not-a-count" }).int().min(5, { error: "not-a-count" }).max(6000),
  }),
  async find({ request, minutes }, scene) {
    const { db, cooperative, actor } = scene;
    const found = await findRequest(request, scene);
    const helper = found?.request.helper;
    const said = found && helper ? await readHours(db, cooperative, request, helper) : null;
    const same = said?.minutes === minutes && said.person !== actor.person;
    return found && { ...found, said, same };
  },
  may: (actor, { request }) =>
    isOfHouse(actor) && [request.person, request.helper ?? request.person].includes(actor.person ?? ""),
  whyNot({ request, said }) {
    if (!request.helper) return refusals.nobodyChosen();
    return said?.agreedAt ? refusals.agreedAlready() : null;
  },
  async effect({ request, same }, scene, { minutes }) {
    const helper = request.helper as string;
    const person = scene.actor.person as string;
    await putHours(scene, { request: request.id, helper, minutes, person, agreed: same });
    if (!same)
      await notify(scene, hoursSaid, {
        to: [person === helper ? request.person : helper],
        params: { name: scene.actor.name, n: minutes, title: request.title },
        link: `/entraide/${request.id}`,
        once: `help-hours:${request.id}:${scene.now.toISOString()}`,
      });
    return { id: request.id, agreed: same };
  },
});
