import { z } from "zod";
import { processingNames } from "../foundation/holding.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { readCooperative, readSetting } from "../network/index.ts";
import { allHoldings } from "./declared.ts";
import { keepsData } from "./keeps-data.ts";
import { termOf } from "./plan.ts";
import { listOwnProcessings } from "./processing.sql.ts";
import { listProcessorRows } from "./processor.sql.ts";
import { readTerms } from "./term.sql.ts";
import { ownWords, words } from "./words.ts";

/** From when a term counts, as the register says it. */
type Counting = "departure" | "each" | "own" | "payment" | "books" | "company";

/** The register on a day: each processing with what is really held for it (GDPR art. 30; R9.02). */
export async function registerOn({ db, cooperative, today }: Scene) {
  const terms = await readTerms(db, today);
  const house = await readCooperative(db, cooperative);
  const contact = await readSetting(db, cooperative, "privacy.contact", today);
  const processors = (await listProcessorRows(db, cooperative)).filter(({ retired }) => !retired);
  const outside = (await listOwnProcessings(db, cooperative)).filter(({ retired }) => !retired);
  const held = allHoldings().map((holding) => {
    const { months, source } = termOf(terms, holding);
    const { counts, label, name, processing } = holding;
    const row = typeof counts === "object" ? "each" : counts === "never" ? "books" : counts;
    const counting: Counting = months === null ? "company" : row;
    return { name, label, processing, months, source, counting };
  });
  return {
    ...{ contact, processors, outside, house: house ? { name: house.name, email: house.email } : null },
    processings: processingNames.map((name) => ({
      name,
      held: held.filter(({ processing }) => processing === name),
    })),
  };
}
export type Register = Awaited<ReturnType<typeof registerOn>>;

export const register = view({
  name: "privacy.register",
  label: words.seeRegister,
  at: "GET /data-register",
  input: z.object({}),
  may: (actor) => keepsData(actor),
  read: (_, scene) => registerOn(scene),
});

/** The same for those whose data it is, whoever they are (GDPR art. 13 and 14). */
export const information = view({
  name: "privacy.information",
  label: ownWords.seeInformation,
  at: "GET /data-information",
  input: z.object({}),
  may: (actor) => actor.kind === "visitor" || actor.person !== null,
  read: (_, scene) => registerOn(scene),
});
