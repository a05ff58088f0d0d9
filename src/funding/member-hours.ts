import { z } from "zod";
import { printLetter, textBlock } from "../documents/index.ts";
import type { Actor } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { say } from "../foundation/words.ts";
import { readCooperative } from "../network/index.ts";
import { listHoursOfMember } from "./hours.sql.ts";
import { duration, type Hours } from "./hours.ts";
import { hoursWords } from "./hours-words.ts";
import { hoursTable } from "./sheet-letter.ts";

const isHere = (actor: Actor): boolean => actor.person !== null && actor.roles.size > 0;
const total = (hours: readonly Hours[]) => hours.reduce((sum, { minutes }) => sum + minutes, 0);

/** The hours of support that were recorded with oneself, the latest first, and who funds them. */
export const memberHours = view({
  name: "funding.member-hours",
  label: hoursWords.memberHours,
  at: "GET /my-support-hours",
  input: z.object({}),
  may: isHere,
  async read(_, { db, cooperative, actor }) {
    const hours = await listHoursOfMember(db, cooperative, actor.person ?? "");
    return { hours: hours.toReversed(), minutes: total(hours) };
  },
});

/** The same as a certificate on the cooperative's paper, in base 64. */
export const memberHoursPaper = view({
  name: "funding.member-hours-paper",
  label: hoursWords.attestation,
  at: "GET /my-support-hours/paper",
  input: z.object({}),
  may: isHere,
  async read(_, { db, cooperative, actor }) {
    const hours = await listHoursOfMember(db, cooperative, actor.person ?? "");
    if (hours.length === 0) return null;
    const title = say(hoursWords.attestationTitle, "fr");
    const house = (await readCooperative(db, cooperative))?.name ?? "";
    const said = { cooperative: house, name: actor.name, duration: duration(total(hours)) };
    const blocks = [
      textBlock("title", title),
      textBlock("paragraph", say(hoursWords.attests, "fr", said)),
      hoursTable(hours, "adviser"),
    ];
    const bytes = await printLetter(db, cooperative, { title, blocks, signers: [] });
    return { mediaType: "application/pdf", base64: bytes.toString("base64") };
  },
});
