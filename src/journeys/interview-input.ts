import { z } from "zod";
import { civilDate, shortText } from "../foundation/input.ts";
import { secret } from "../foundation/secret.ts";
import { interviewKinds, interviewModes } from "./interview.ts";

/** The notes of a whole meeting by video and its actions fit into it. */
export const mostSummaryLength = 16_000;

/** What an interview was; the summary is kept out of the audit, which more people read. */
export const interviewInput = {
  heldOn: civilDate(),
  minutes: z.coerce.number().int().min(5).max(480),
  mode: z.enum(interviewModes),
  kind: z.enum(interviewKinds),
  subject: shortText(120),
  summary: secret(z.string().trim().max(mostSummaryLength, { error: "too-long" }).default("")),
};
