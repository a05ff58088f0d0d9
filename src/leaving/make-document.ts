import { z } from "zod";
import { keepPaper } from "../documents/index.ts";
import { cents, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { printDeparture } from "./departure-letter.ts";
import { insertDocument } from "./document.sql.ts";
import { findPlan } from "./find-plan.ts";
import { documentKinds } from "./kinds.ts";
import { paperNotice } from "./notice-kinds.ts";
import { mayKeepDepartures } from "./plan.ts";
import { refusals } from "./refusals.ts";
import { whyNotClosed } from "./why-not-leave.ts";
import { words } from "./words.ts";

/**
 * Draw up a leaving document from the model of the house, on the last day as it is now, and keep it: the
 * person finds it in their account. The settlement lists what was paid (C. trav. L1234-20), typed by HR.
 */
export const makeDocument = operation({
  name: "leaving.make-document",
  label: words.makeDocument,
  at: "POST /departures/{plan}/documents",
  input: z.object({
    plan: z.uuid(),
    kind: z.enum(documentKinds),
    lines: z
      .array(z.object({ label: shortText(120), cents: cents() }))
      .max(30)
      .default([]),
  }),
  async find(input, scene) {
    const found = await findPlan(scene, input.plan);
    return found && { ...found, input };
  },
  may: mayKeepDepartures,
  whyNot({ ground: { plan }, steps, input: { kind, lines } }) {
    const closed = whyNotClosed(plan);
    if (closed) return closed;
    if (!steps.some(({ name }) => name === kind)) return refusals.documentNotFor({}, "kind");
    return kind === "final-settlement" && lines.length === 0 ? refusals.linesMissing({}, "lines") : null;
  },
  async effect({ ground, input: { kind, lines: typed } }, scene) {
    const { plan, contract, contracts, limits, today } = ground;
    if (!contract) throw new Error(`plan ${plan.id} has the step ${kind} and no contract`);
    const { lastDay, reason } = plan;
    const lines = typed.map(({ label, cents: amount }) => ({ label, cents: String(amount) }));
    const asked = { kind, contract, contracts, lastDay, reason, limits, today, lines };
    const bytes = await printDeparture(scene.db, scene.cooperative, asked);
    const paper = await keepPaper(scene, { mediaType: "application/pdf", bytes });
    const id = scene.newId();
    await insertDocument(scene, plan.id, { id, kind, activity: null, lastDay, lines, paper });
    const told = { params: {}, link: "/moi/depart", once: `departure:${plan.id}:${kind}:${lastDay}` };
    if (reason !== "death") await notify(scene, paperNotice, { ...told, to: [plan.person] });
    return { id };
  },
});
