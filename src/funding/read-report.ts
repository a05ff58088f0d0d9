import { z } from "zod";
import { view } from "../foundation/view.ts";
import { mayKeepFunding } from "./convention.ts";
import { type FoundReport, findReport } from "./find-report.ts";
import { mayExportAnswers } from "./questionnaire.ts";
import { reportInput } from "./report-input.ts";
import { printReport } from "./report-letter.ts";
import { reportWords } from "./report-words.ts";

/** The report as it may be shown: of people numbers alone, the small ones hidden. */
export function shownOf({ convention, period, minimum, participants, tables, ...found }: FoundReport) {
  const people = participants.length;
  return {
    ...{ convention, period, minimum, tables, minutes: found.minutes },
    people: people === 0 || people >= minimum ? people : null,
    outcomes: found.outcomes.length,
  };
}

/** The report of a convention to its funder, and what its folder of evidence holds. */
export const report = view({
  name: "funding.read-report",
  label: reportWords.report,
  at: "GET /conventions/{convention}/report",
  input: z.object(reportInput),
  may: mayKeepFunding,
  async read(asked, scene) {
    const found = await findReport(scene, asked);
    if (!found) return null;
    const { convention, participants, hours, outcomes, signed, unsigned, completeness } = found;
    return {
      ...shownOf(found),
      folder: {
        people: convention.nominative ? participants.length : null,
        hours: hours.length,
        sheets: signed.length,
        papers: outcomes.filter(({ paper }) => paper !== null).length,
      },
      unsigned,
      completeness,
      mayExport: mayExportAnswers(scene.actor),
    };
  },
});

/** The same on the cooperative's paper, in base 64. */
export const reportPaper = view({
  name: "funding.report-paper",
  label: reportWords.pdf,
  at: "GET /conventions/{convention}/report-paper",
  input: z.object(reportInput),
  may: mayKeepFunding,
  async read(asked, scene) {
    const found = await findReport(scene, asked);
    if (!found) return null;
    const bytes = await printReport(scene, shownOf(found));
    return { mediaType: "application/pdf", base64: bytes.toString("base64") };
  },
});
