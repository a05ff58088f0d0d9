import { z } from "zod";
import type { FileExport } from "../foundation/file-export.ts";
import { type Columns, leave, type Row, rowsOf } from "../foundation/statements/index.ts";
import { say, type Word } from "../foundation/words.ts";
import { publicWords } from "./convention-words.ts";
import { findReport } from "./find-report.ts";
import { mayExportAnswers } from "./questionnaire.ts";
import { questionnaireWords as says } from "./questionnaire-words.ts";
import type { Answered } from "./report-european.ts";
import { reportInput } from "./report-input.ts";
import { reportWords } from "./report-words.ts";

const columns: Columns = [
  ["name", reportWords.familyName, "text"],
  ["enteredOn", reportWords.entered, "date"],
  ["leftOn", says.left, "date"],
  ["gender", says.gender, "text"],
  ["birthDate", says.birthDate, "date"],
  ["job", says.job, "text"],
  ["education", says.education, "text"],
  ["household", says.household, "text"],
  ["disability", says.disability, "text"],
  ["situation", says.situation, "text"],
  ["qualification", says.qualification, "text"],
  ["exitFilledOn", says.exitFilled, "date"],
];

function rowOf({ name, enteredOn, leftOn, profile, entry, exit }: Answered): Row {
  const told = (of: string, key: string | undefined): string =>
    key ? say(says[`${of}-${key}` as keyof typeof says] as Word, "fr") : "";
  const { gender, birthDate } = profile;
  return {
    ...{ name, enteredOn, leftOn, birthDate },
    gender: gender ? say(publicWords[`one-${gender}`], "fr") : "",
    ...{ job: told("job", entry?.job), education: told("education", entry?.education) },
    ...{ household: told("household", entry?.household), disability: told("disability", entry?.disability) },
    situation: told("situation", exit?.situation),
    qualification: exit ? told("qualification", exit.qualification ? "yes" : "no") : "",
    exitFilledOn: exit?.on ?? null,
  };
}

/**
 * Each participant of a European convention with what they answered, as the managing authority asks for it by
 * name: for HR alone, who reads what a file says of disability and household (R8.07, R9.06).
 */
export const exportParticipants: FileExport = {
  name: "funding.export-participants",
  label: says.exportParticipants,
  input: z.object({ ...reportInput, format: z.enum(["csv", "xlsx"]).default("xlsx") }),
  makes: "file",
  may: (actor) => mayExportAnswers(actor),
  async write(asked, scene, sink) {
    const { format, ...which } = asked as { format: "csv" | "xlsx"; convention: string };
    const found = await findReport(scene, which);
    if (!found?.answered) return null;
    const rows = found.answered;
    const title = says.exportParticipants;
    const leaving = { format, name: "participants-fse", title, columns, count: rows.length };
    return leave(scene, sink, leaving, rowsOf(rows, rowOf));
  },
};
