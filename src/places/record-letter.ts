import { z } from "zod";
import { listMembers, readActivity } from "../activities/index.ts";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import type { Scene } from "../foundation/scene.ts";
import { file } from "../foundation/uploaded-file.ts";
import { say } from "../foundation/words.ts";
import { notify } from "../notices/index.ts";
import { sendMail } from "../people/index.ts";
import { readDomiciliation } from "./domiciliation.sql.ts";
import { type Nature, natures, natureWords } from "./domiciliation.ts";
import { domiciliationWords as words } from "./domiciliation-words.ts";
import { insertLetter } from "./letter.sql.ts";
import { letterCame } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

const input = z.object({
  /** An activity of the cooperative, or a contract of domiciliation. */
  to: z.uuid(),
  nature: z.enum(natures, { error: "not-chosen" }),
  sender: z.string().trim().max(120, { error: "too-long" }).default(""),
  receivedOn: civilDate(),
  photo: file().nullable().default(null),
});

/** Note a letter that came for an activity or a domiciled firm: it is told at once, with a photo or not. */
export const recordLetter = operation({
  name: "places.record-letter",
  label: words.recordLetter,
  at: "POST /place-letters",
  input,
  find: (told, scene) => findAddressee(told, scene),
  may: (actor) => keepsPlaces(actor),
  whyNot({ told, today, photo, contract }) {
    if (told.receivedOn > today) return refusals.notReceivedYet({}, "receivedOn");
    if (contract && !contract.signedOn) return refusals.notSigned({}, "to");
    return photo?.refusal ?? null;
  },
  async effect({ told, photo, contract, activity }, scene) {
    const { nature, sender, receivedOn } = told;
    const id = scene.newId();
    const paper = photo ? await keepPaper(scene, photo) : null;
    const of = { domiciliation: contract?.id ?? null, activity: activity?.id ?? null };
    await insertLetter(scene, { id, nature, sender, receivedOn, photo: paper, ...of });
    if (contract) await writeTo(scene, contract, { nature, sender, date: receivedOn });
    else if (activity) {
      const members = await listMembers(scene.db, scene.cooperative, activity.id, scene.today);
      const params = { name: activity.name, nature: say(natureWords[nature], "fr"), sender };
      const to = members.map(({ person }) => person);
      await notify(scene, letterCame, { to, params, link: "/lieux/courrier", once: `letter:${id}` });
    }
    return { id };
  },
});

async function findAddressee(told: z.output<typeof input>, { db, cooperative, today }: Scene) {
  const contract = await readDomiciliation(db, cooperative, told.to);
  const activity = contract ? null : await readActivity(db, cooperative, told.to);
  if (!contract && !activity) return null;
  const photo = told.photo ? await readGivenPaper(told.photo, "photo") : null;
  return { told, contract, activity, photo, today };
}

async function writeTo(
  scene: Scene,
  { email, firm }: { email: string; firm: string },
  { nature, sender, date }: { nature: Nature; sender: string; date: string },
): Promise<void> {
  const params = { firm, date, sender, nature: say(natureWords[nature], "fr").toLowerCase() };
  const subject = say(words.mailSubject, "fr", params);
  await sendMail(scene, { to: email, subject, body: say(words.mailBody, "fr", params) });
}
