import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { notify } from "../notices/index.ts";
import { listHolders } from "../people/index.ts";
import { addressed, lockAddressed, mayActFor } from "./addressed.ts";
import { isOver } from "./candidate.ts";
import { insertWithdrawal } from "./decision.sql.ts";
import { freeInterviewer } from "./interview-hour.ts";
import { writeTo } from "./letter.ts";
import { withdrawnNotice } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { listComing } from "./registration.sql.ts";
import { lockMeetings, unseat } from "./seat.ts";
import { words } from "./words.ts";

/** Withdraw an application, by its candidate or at their request: their seat goes to the next. */
export const withdraw = operation({
  name: "joining.withdraw",
  label: words.withdraw,
  at: "POST /candidate-withdrawal",
  input: z.object({
    ...addressed,
    why: secret(z.string().trim().max(400, { error: "too-long" }).default("")),
  }),
  async find(input, scene) {
    const found = await lockAddressed(scene, input);
    if (!found) return null;
    const [first] = await listComing(scene.db, scene.cooperative, found.candidate.id, scene.now);
    const held = first ? (await lockMeetings(scene, first.meeting, found.candidate.id)).held : [];
    return { ...found, held };
  },
  may: (actor, found) => mayActFor(actor, found),
  whyNot: ({ candidate }) => (isOver(candidate.state) ? refusals.over() : null),
  async effect({ candidate, held }, scene, { why }) {
    const { db, cooperative, today } = scene;
    await insertWithdrawal(scene, candidate.id, why);
    await unseat(scene, held, "withdrawn");
    await freeInterviewer(scene, candidate.id);
    await writeTo(scene, candidate, "withdrawn");
    await notify(scene, withdrawnNotice, {
      to: candidate.adviser
        ? [candidate.adviser]
        : await listHolders(db, cooperative, { roles: ["hr", "director"], on: today }),
      params: {},
      link: `/candidatures/${candidate.id}`,
      once: `withdrawal:${candidate.id}`,
    });
    return { id: candidate.id };
  },
});
