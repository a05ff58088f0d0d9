import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { secret } from "../foundation/secret.ts";
import { notify } from "../notices/index.ts";
import { insertVersion, lockInterview } from "./interview.sql.ts";
import { isAuthor } from "./interview.ts";
import { mostSummaryLength } from "./interview-input.ts";
import { interviewAmended } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Amend a shared record: a further version that says why, while those before stay read (R9.06). */
export const amendInterview = operation({
  name: "journeys.amend-interview",
  label: words.amendInterview,
  at: "POST /interviews/{interview}/versions",
  input: z.object({
    interview: z.uuid(),
    summary: secret(shortText(mostSummaryLength)),
    why: shortText(400),
  }),
  async find({ interview: id }, { db, cooperative }) {
    return lockInterview(db, cooperative, id);
  },
  may: (actor, interview) => isAuthor(actor, interview),
  whyNot: ({ version }) => (version === 0 ? refusals.notShared() : null),
  async effect({ id, version: last, person, adviserName, heldOn }, scene, { summary, why }) {
    const version = last + 1;
    await insertVersion(scene, { interview: id, version, summary, why });
    await notify(scene, interviewAmended, {
      to: [person],
      params: { name: adviserName, date: heldOn },
      link: `/entretiens/${id}`,
      once: `interview:${id}:${version}`,
    });
    return { id };
  },
});
