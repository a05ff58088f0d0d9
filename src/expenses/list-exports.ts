import { civilDateOf } from "../foundation/calendar.ts";
import { listExport } from "../foundation/statements/index.ts";
import { say } from "../foundation/words.ts";
import { listReports, reportPage } from "./list-reports.ts";
import { reportMarks } from "./report-marks.ts";
import { words } from "./words.ts";

/** The list of reports as a file, for whoever may see it. */
export const exports = [
  listExport({
    name: "expenses.export-reports",
    label: words.reports,
    input: listReports.input.omit({ page: true }),
    file: "notes-de-frais",
    may: (actor, asked) => listReports.may(actor, { ...asked, page: 1 }),
    columns: [
      ["number", words.report, "text"],
      ["person", words.person, "text"],
      ["activity", words.activity, "text"],
      ["date", words.sentOn, "date"],
      ["state", words.state, "text"],
      ["refunded", words.refunded, "cents"],
      ["left", words.left, "cents"],
    ],
    page: reportPage,
    row: (report, language) => ({
      ...{ number: report.number, person: report.personName, date: civilDateOf(report.submittedAt) },
      activity: report.activityName ?? say(words.ofHouse, language),
      state: say(reportMarks[report.state].word, language),
      ...{ refunded: report.refundedCents, left: report.leftCents },
    }),
  }),
];
