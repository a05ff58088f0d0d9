import { z } from "zod";
import { formatTime } from "../design/format.ts";
import { has } from "../foundation/actor.ts";
import { civilDate } from "../foundation/input.ts";
import type { Scene } from "../foundation/scene.ts";
import { listExport } from "../foundation/statements/index.ts";
import { mayKeepFunding } from "./convention.ts";
import { pageOfHours } from "./hours.sql.ts";
import { hundredths } from "./hours.ts";
import { hoursWords } from "./hours-words.ts";
import { reportWords } from "./report-words.ts";

const filters = {
  adviser: z.uuid().optional(),
  convention: z.uuid().optional(),
  member: z.uuid().optional(),
  from: civilDate().optional(),
  to: civilDate().optional(),
};

/**
 * The ledger of hours as a file, by adviser, member and convention: all of it for the director and HR, their
 * own for an adviser; what was withdrawn stands there with its reason.
 */
export const exportHours = listExport({
  name: "funding.export-hours",
  label: hoursWords.exportHours,
  input: z.object(filters),
  file: "heures",
  may: (actor) => mayKeepFunding(actor) || (has(actor, "adviser") && actor.person !== null),
  columns: [
    ["day", hoursWords.day, "date"],
    ["from", hoursWords.from, "text"],
    ["to", hoursWords.to, "text"],
    ["hours", hoursWords.hours, "cents"],
    ["adviser", hoursWords.adviser, "text"],
    ["members", hoursWords.members, "text"],
    ["theme", hoursWords.theme, "text"],
    ["convention", hoursWords.onConvention, "text"],
    ["reason", hoursWords.why, "text"],
    ["withdrawn", reportWords.withdrawn, "text"],
  ],
  page: (asked, { db, cooperative, actor }: Scene, cut) =>
    pageOfHours(db, cooperative, {
      ...asked,
      adviser: mayKeepFunding(actor) ? asked.adviser : (actor.person ?? ""),
      ...cut,
    }),
  row: (one) => ({
    ...{ day: one.day, theme: one.theme, reason: one.reason, adviser: one.adviserName },
    ...{ from: formatTime(one.startsAt, "fr"), to: formatTime(one.endsAt, "fr") },
    ...{ hours: hundredths(one.minutes), convention: one.conventionName },
    members: one.members.map(({ name }) => name).join(", "),
    withdrawn: one.withdrawnFor,
  }),
});
