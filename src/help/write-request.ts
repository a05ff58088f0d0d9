import { z } from "zod";
import { termsOf } from "../directory/index.ts";
import { keepPaper, refusals as ofPapers, readGivenFile } from "../documents/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { secret } from "../foundation/secret.ts";
import { file } from "../foundation/uploaded-file.ts";
import { refusals } from "./refusals.ts";
import { insertFiles, insertRequest } from "./request.sql.ts";
import { isOfHouse, kinds, termsList } from "./request.ts";
import { words } from "./words.ts";

export const requestShape = {
  title: shortText(140),
  text: secret(z.string().trim().max(6000, { error: "too-long" }).default("")),
  skills: z.string().trim().max(600, { error: "too-long" }).default(""),
  byOn: civilDate().nullable().default(null),
  minutes: z.coerce.number({ error: "not-a-count" }).int().min(5).max(6000).nullable().default(null),
  place: z.string().trim().max(120, { error: "too-long" }).default(""),
  terms: z.enum(termsList, { error: "not-chosen" }).default("free"),
  confidential: z.boolean().default(false),
};

export const skillsOf = (text: string): string[] =>
  termsOf(text)
    .map((term) => term.slice(0, 80))
    .slice(0, 12);

export const whyNotDay = (byOn: CivilDate | null, today: CivilDate): Refusal | null =>
  byOn !== null && byOn < today ? refusals.dayPast({}, "byOn") : null;

/** Write down what one needs, or offers: a draft that nobody else reads until it is opened. */
export const writeRequest = operation({
  name: "help.write-request",
  label: words.writeRequest,
  at: "POST /help-requests",
  input: z.object({
    kind: z.enum(kinds).default("need"),
    ...requestShape,
    files: z.array(file()).max(10).default([]),
  }),
  async find({ files, byOn }, { today }) {
    return { files: await Promise.all(files.map(readGivenFile)), byOn, today };
  },
  may: (actor) => isOfHouse(actor),
  whyNot({ files, byOn, today }) {
    for (const { name, tooLarge, mediaType } of files) {
      if (tooLarge) return ofPapers.paperTooLarge({ name }, "files");
      if (!mediaType || mediaType === "application/xml") return refusals.notAFile({ name }, "files");
    }
    return whyNotDay(byOn, today);
  },
  async effect({ files }, scene, { files: _, skills, ...told }) {
    const id = scene.newId();
    await insertRequest(scene, { id, ...told, skills: skillsOf(skills) });
    const papers: { paper: string; name: string }[] = [];
    for (const { name, bytes, mediaType } of files)
      papers.push({ name, paper: await keepPaper(scene, { mediaType: mediaType ?? "", bytes }) });
    if (papers.length > 0) await insertFiles(scene, id, papers);
    return { id };
  },
});
