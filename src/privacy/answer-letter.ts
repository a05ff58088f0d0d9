import { formatDate } from "../design/format.ts";
import { keepPaper, printLetter, textBlock } from "../documents/index.ts";
import { civilDateOf } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { type Params, say, type Word } from "../foundation/words.ts";
import { sendMail } from "../people/index.ts";
import type { Standing } from "./departure.sql.ts";
import { letterWords } from "./letter-words.ts";
import type { PlanLine } from "./plan.ts";
import type { DataRequest } from "./request.ts";
import { sayKept } from "./say-term.ts";

const fr = (word: Word, params: Params = {}) => say(word, "fr", params);

/** The answer to a request on the cooperative's paper, kept under its hash. */
export async function writeAnswer(
  scene: Scene,
  request: Pick<DataRequest, "kind" | "askedOn">,
  { name, reason, plan }: { name: string; reason: string; plan: readonly PlanLine[] | null },
): Promise<string> {
  const { db, cooperative, now } = scene;
  const title = fr(letterWords.title);
  const gone = plan?.filter(({ erased }) => erased) ?? [];
  const kept = plan?.filter(({ erased }) => !erased) ?? [];
  const asked = { kind: fr(letterWords[request.kind]), date: formatDate(request.askedOn, "fr") };
  const blocks = [
    textBlock("title", title),
    textBlock("paragraph", `${name}, ${formatDate(civilDateOf(now), "fr")}`),
    textBlock("paragraph", fr(letterWords.asked, asked)),
    ...(reason ? [textBlock("paragraph", reason)] : []),
    ...(gone.length > 0 ? [textBlock("heading", fr(letterWords.gone))] : []),
    ...gone.map(({ holding }) => textBlock("item", fr(holding.label))),
    ...(kept.length > 0 ? [textBlock("heading", fr(letterWords.kept))] : []),
    ...kept.map((line) => textBlock("item", `**${fr(line.holding.label)}** : ${sayKept(line, "fr")}`)),
    textBlock("paragraph", fr(letterWords.rights)),
  ];
  const bytes = await printLetter(db, cooperative, { title, blocks, signers: [] });
  return keepPaper(scene, { mediaType: "application/pdf", bytes });
}

/** Sends the answer to the address that the person had when they asked. */
export async function sendAnswer(
  scene: Scene,
  { standing, request, paper }: { standing: Standing; request: string; paper: string },
): Promise<void> {
  await sendMail(scene, {
    to: standing.email,
    subject: fr(letterWords.subject),
    body: fr(letterWords.body, { name: standing.name }),
    about: `privacy-answer:${request}`,
    attachments: [{ paper, name: "reponse.pdf" }],
  });
}
