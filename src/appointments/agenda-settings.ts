import { z } from "zod";
import { has } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { listSites } from "../network/index.ts";
import { listCalendars } from "./calendar.sql.ts";
import { readFeed } from "./feed.sql.ts";
import { listExceptions, listHours } from "./hours.sql.ts";
import { mayReceive } from "./may-receive.ts";
import { listSchoolHolidays, listZones, readClosedZone } from "./school-holiday.sql.ts";
import { isHere } from "./seen.ts";
import { listShares } from "./team-share.sql.ts";
import { listTravel } from "./travel.sql.ts";
import { listTypes } from "./type.sql.ts";
import { words } from "./words.ts";

/** What one said of one's own agenda: types, hours, exceptions, ways between sites, calendars, address. */
export const agendaSettings = view({
  name: "appointments.agenda-settings",
  label: words.agendaSettings,
  at: "GET /agenda-settings",
  input: z.object({}),
  may: mayReceive,
  async read(_, { db, cooperative, actor, today }) {
    const person = actor.person as string;
    const sites = await listSites(db, cooperative);
    return {
      today,
      types: await listTypes(db, cooperative, [person]),
      hours: await listHours(db, cooperative, person),
      exceptions: await listExceptions(db, cooperative, person, today),
      holidays: await listSchoolHolidays(db, cooperative, today),
      zones: await listZones(db, cooperative),
      closedZone: await readClosedZone(db, cooperative, person),
      sites: sites.map(({ id, name }) => ({ id, name })),
      shares: (await listShares(db, cooperative)).filter(
        ({ adviser }) => adviser === person || has(actor, "director"),
      ),
      travel: await listTravel(db, cooperative),
      calendars: await listCalendars(db, cooperative, person),
      feed: await readFeed(db, cooperative, person),
    };
  },
});

/** Whether one's appointments have an address that calendars read, and since when. */
export const myFeed = view({
  name: "appointments.my-feed",
  label: words.feed,
  at: "GET /appointment-feed",
  input: z.object({}),
  may: isHere,
  async read(_, { db, cooperative, actor }) {
    return { feed: await readFeed(db, cooperative, actor.person as string) };
  },
});
