import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { isConfirmed, refusals as peopleRefusals } from "../people/index.ts";
import { insertExtraction } from "./access.sql.ts";
import { readStanding } from "./departure.sql.ts";
import { keepsData } from "./keeps-data.ts";
import { dataTaken } from "./notice-kinds.ts";
import { words } from "./words.ts";

/**
 * Take a copy of everything about oneself away, or about somebody who wrote for it (GDPR art. 15.3 and 20;
 * R9.05): it leaves a line that the person reads, and the file may be fetched within the hour. Whoever takes
 * it has just said again who they are, since a session left open or stolen would give away everything
 * (GDPR art. 32).
 */
export const takeData = operation({
  name: "privacy.take-data",
  label: words.takeData,
  at: "POST /people/{person}/data-copies",
  input: z.object({ person: z.uuid() }),
  async find({ person }, scene) {
    const standing = await readStanding(scene.db, scene.cooperative, person, scene.today);
    return standing && { person, confirmed: await isConfirmed(scene) };
  },
  may: (actor, { person }) => actor.person !== null && (actor.person === person || keepsData(actor)),
  whyNot: ({ confirmed }) => (confirmed ? null : peopleRefusals.confirmFirst()),
  async effect({ person }, scene) {
    const { db, cooperative, now, actor } = scene;
    const id = scene.newId();
    await insertExtraction(db, cooperative, { id, person, by: actor.person as string, at: now });
    await notify(scene, dataTaken, {
      to: [person],
      params: { name: actor.name },
      link: "/moi/donnees",
      once: `privacy-copy:${id}`,
    });
    return { id };
  },
});
