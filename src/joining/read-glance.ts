import { z } from "zod";
import { view } from "../foundation/view.ts";
import { keepsAll, mayReadCandidates } from "./candidate.ts";
import { listCandidates } from "./list.sql.ts";
import { listMeetings } from "./meeting.sql.ts";
import { words } from "./words.ts";

/** For a home: the applications that wait, the longest first, and the next meeting. */
export const candidatesAtAGlance = view({
  name: "joining.at-a-glance",
  label: words.waitingCandidates,
  at: "GET /candidates-at-a-glance",
  input: z.object({}),
  may: mayReadCandidates,
  async read(_, { db, cooperative, actor, now }) {
    const asked = { search: "", state: "open", adviser: null, limit: 5, offset: 0 } as const;
    const seenBy = keepsAll(actor) ? null : actor.person;
    const { rows, total } = await listCandidates(db, cooperative, { ...asked, seenBy });
    const coming = await listMeetings(db, cooperative, { from: now, limit: 5 });
    return { rows, total, next: coming.find(({ cancelledAt }) => !cancelledAt) ?? null };
  },
});
