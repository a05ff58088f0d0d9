import { addDays } from "../foundation/calendar.ts";
import type { Watch } from "../foundation/watch.ts";
import { firstInstantOf } from "../foundation/zoned.ts";
import { readCandidate } from "./candidate.sql.ts";
import { saidOf, writeTo } from "./letter.ts";
import { readMeeting } from "./meeting.sql.ts";
import { takeToRemind } from "./registration.sql.ts";

/** The day before a meeting, reminds each who has a seat, once. */
export const remindMeetings: Watch = {
  name: "joining.remind-meetings",
  async run(scene) {
    const { db, cooperative, today } = scene;
    const at = (days: number) => firstInstantOf({ date: addDays(today, days), minute: 0 });
    for (const { candidate, meeting: id } of await takeToRemind(scene, { from: at(1), to: at(2) })) {
      const who = await readCandidate(db, cooperative, candidate);
      const meeting = await readMeeting(db, cooperative, id);
      if (who && meeting) await writeTo(scene, who, "reminder", saidOf(meeting));
    }
  },
};
