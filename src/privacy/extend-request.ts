import { z } from "zod";
import { addMonths } from "../foundation/calendar.ts";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { lockRequest } from "./find-request.ts";
import { keepsData } from "./keeps-data.ts";
import { requestExtended } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { insertExtension } from "./request.sql.ts";
import { words } from "./words.ts";

/** Take two months more for a complex request, before the first is over; the person is told why. */
export const extendRequest = operation({
  name: "privacy.extend-request",
  label: words.extendRequest,
  at: "POST /data-requests/{request}/extension",
  input: z.object({ request: z.uuid(), reason: shortText(1000) }),
  async find({ request }, scene) {
    const found = await lockRequest(scene, request);
    return found && { ...found, today: scene.today };
  },
  may: (actor) => keepsData(actor),
  whyNot({ request, today }) {
    if (request.outcome !== null) return refusals.answered();
    if (request.extendedFor !== null) return refusals.extended();
    return request.dueOn < today ? refusals.tooLateToExtend() : null;
  },
  async effect({ request: { id, person, askedOn } }, scene, { reason }) {
    await insertExtension(scene, id, reason);
    await notify(scene, requestExtended, {
      to: [person],
      params: { date: addMonths(askedOn, 3), reason },
      link: "/moi/donnees",
      once: `privacy-extension:${id}`,
    });
    return { request: id };
  },
});
