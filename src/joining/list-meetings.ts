import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listSites } from "../network/index.ts";
import { mayKeepMeetings, mayReadCandidates } from "./candidate.ts";
import { listPastMeetings, readMeeting, listMeetings as select } from "./meeting.sql.ts";
import { listAttendees } from "./registration.sql.ts";
import { words } from "./words.ts";

export const meetingsPerPage = 20;

/** The meetings to come, then those that were, a page at a time. */
export const listMeetings = view({
  name: "joining.list-meetings",
  label: words.listMeetings,
  at: "GET /meetings",
  input: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  may: mayKeepMeetings,
  async read({ page }, { db, cooperative, actor, now, today }) {
    const cut = { before: now, limit: meetingsPerPage + 1, offset: (page - 1) * meetingsPerPage };
    const past = await listPastMeetings(db, cooperative, cut);
    const sites = await listSites(db, cooperative);
    return {
      ...{ page, today, readsCandidates: mayReadCandidates(actor) },
      coming: page === 1 ? await select(db, cooperative, { from: now, limit: 100 }) : [],
      past: past.slice(0, meetingsPerPage),
      more: past.length > meetingsPerPage,
      sites: sites.map(({ id, name }) => ({ id, name })),
    };
  },
});

/** One meeting with who is registered, by name only: their applications are for whoever works on them. */
export const oneMeeting = view({
  name: "joining.one-meeting",
  label: words.oneMeeting,
  at: "GET /meetings/{meeting}",
  input: z.object({ meeting: z.uuid() }),
  may: mayKeepMeetings,
  async read({ meeting: id }, { db, cooperative, actor, now, today }) {
    const meeting = await readMeeting(db, cooperative, id);
    if (!meeting) return null;
    const sites = await listSites(db, cooperative);
    return {
      ...{ meeting, today, begun: meeting.startsAt <= now, readsCandidates: mayReadCandidates(actor) },
      attendees: await listAttendees(db, cooperative, id),
      sites: sites.map(({ id: site, name }) => ({ id: site, name })),
    };
  },
});
