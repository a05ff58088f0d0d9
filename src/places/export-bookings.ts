import { z } from "zod";
import { isTeam } from "../foundation/actor.ts";
import { addDays } from "../foundation/calendar.ts";
import { civilDate } from "../foundation/input.ts";
import { listExport } from "../foundation/statements/index.ts";
import { whenOf } from "../foundation/when.ts";
import { say } from "../foundation/words.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { listAllBookings } from "./booking.sql.ts";
import { bookingMarkWords } from "./booking.ts";
import { doorWords } from "./door-words.ts";
import { minutesIn } from "./slot.ts";
import { words } from "./words.ts";

/** Who had which place and when, what was given back and missed included, as a file. */
export const exportBookings = listExport({
  name: "places.export-bookings",
  label: doorWords.export,
  input: z.object({ from: civilDate().optional(), to: civilDate().optional() }),
  file: "occupation-des-lieux",
  may: isTeam,
  columns: [
    ["site", words.site, "text"],
    ["room", words.place, "text"],
    ["date", words.day, "date"],
    ["starts", doorWords.starts, "text"],
    ["ends", doorWords.ends, "text"],
    ["minutes", doorWords.minutes, "text"],
    ["who", doorWords.who, "text"],
    ["activity", words.activity, "text"],
    ["state", words.state, "text"],
  ],
  page: ({ from, to }, { db, cooperative, today }, cut) => {
    const at = (date: string) => firstInstantOf({ date, minute: 0 });
    const span = { from: at(from ?? addDays(today, -365)), to: at(addDays(to ?? addDays(today, 365), 1)) };
    return listAllBookings(db, cooperative, { ...span, ...cut });
  },
  row: (b, language) => ({
    ...{ site: b.siteName, room: b.roomName, date: whenOf(b.from).date, who: b.personName },
    ...{ starts: whenOf(b.from).time, ends: whenOf(b.to).time, activity: b.activityName ?? "" },
    ...{ minutes: String(minutesIn(b)), state: say(bookingMarkWords[b.state], language) },
  }),
});
