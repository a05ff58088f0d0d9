import { z } from "zod";
import { civilDateOf } from "../foundation/calendar.ts";
import { view } from "../foundation/view.ts";
import { listEverMembers, listDecisions as selectDecisions } from "./decision.sql.ts";
import { isCarried, numberOf } from "./decision.ts";
import { decisionWords } from "./decision-words.ts";
import { readGroup } from "./group.sql.ts";
import { facilitates, isOfHouse, stateOf, whyNotAdd } from "./group.ts";
import { listPast } from "./meeting.sql.ts";

export const decisionsPerPage = 30;

/** The register of a group, which every member of the cooperative reads: it answers for its mandate. */
export const listDecisions = view({
  name: "groups.list-decisions",
  label: decisionWords.listDecisions,
  at: "GET /groups/{group}/decisions",
  input: z.object({
    group: z.uuid(),
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  }),
  may: (actor) => isOfHouse(actor),
  async read({ group: id, page }, { db, cooperative, actor, today, now }) {
    const found = await readGroup(db, cooperative, id, actor.person);
    if (!found) return null;
    const of = { ...found, today };
    const cut = { limit: decisionsPerPage, offset: (page - 1) * decisionsPerPage };
    const rows = await selectDecisions(db, cooperative, id, cut);
    const record = facilitates(actor, of) && whyNotAdd(of) === null;
    const soon = new Date(now.getTime() + 12 * 3_600_000);
    const met = record ? await listPast(db, cooperative, id, { now: soon, limit: 30, offset: 0 }) : [];
    const held = met.filter(({ startsAt, cancelledAt }) => startsAt <= now && !cancelledAt);
    return {
      ...{ group: of.group, own: of.own, today, page, state: stateOf(of.group, today) },
      rows: rows.map((row) => ({ ...row, said: numberOf(row), carried: isCarried(row) })),
      total: Number(rows[0]?.total ?? 0),
      mayRecord: record,
      meetings: held.map(({ id: meeting, title, startsAt }) => ({
        ...{ id: meeting, title, on: civilDateOf(startsAt) },
      })),
      people: record ? await listEverMembers(db, cooperative, id) : [],
    };
  },
});
