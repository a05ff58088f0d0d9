import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { listLater } from "./hand.sql.ts";
import { askedLater, requestExpired } from "./notice-kinds.ts";
import { insertStep, listPast } from "./request.sql.ts";

/** A request whose day has passed waits no more; who asked to be asked again is. */
export const watchRequests: Watch = {
  name: "help.watch-requests",
  async run(scene) {
    const { db, cooperative, today } = scene;
    for (const { id, person, title } of await listPast(db, cooperative, today)) {
      await insertStep(scene, { request: id, state: "expired" });
      await notify(scene, requestExpired, {
        ...{ to: [person], params: { title }, link: `/entraide/${id}` },
        once: `help-expired:${id}:${today}`,
      });
    }
    for (const { request, title, person, laterOn } of await listLater(db, cooperative, today))
      await notify(scene, askedLater, {
        ...{ to: [person], params: { title }, link: `/entraide/${request}` },
        once: `help-later:${request}:${laterOn}`,
      });
  },
};
