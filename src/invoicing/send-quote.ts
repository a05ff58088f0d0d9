import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { operation } from "../foundation/operation.ts";
import { lockDocument } from "./document.sql.ts";
import { mayDraft } from "./draft.ts";
import { findPrinted } from "./find-printed.ts";
import { numberOf } from "./invoice.ts";
import { insertSending } from "./quote.sql.ts";
import { refusals } from "./refusals.ts";
import { lockSeries, moveSeries } from "./series.sql.ts";
import { whyNotCovered } from "./why-not-covered.ts";
import { words } from "./words.ts";

/**
 * Send a quote: it takes its number, holds until the day it says or for so many days, and no longer changes;
 * its paper is made from what is true of seller, activity and customer now.
 */
export const sendQuote = operation({
  name: "invoicing.send-quote",
  label: words.sendQuote,
  at: "POST /quotes/{quote}/sending",
  input: z.object({ quote: z.uuid(), validDays: z.int().min(1).max(365).default(30) }),
  async find({ quote, validDays }, scene) {
    const document = await lockDocument(scene.db, scene.cooperative, quote);
    const found = document && (await findPrinted(scene, document, scene.today));
    const validUntil = document?.validUntil ?? addDays(scene.today, validDays);
    return found && { document, ...found, validUntil, today: scene.today };
  },
  may: (actor, { document }) => mayDraft(actor, document.activity),
  whyNot({ document: { kind, number, lines }, standings, validUntil, today }) {
    if (kind !== "quote") return refusals.notAQuote();
    if (number) return refusals.alreadySent({ number });
    if (lines.length === 0) return refusals.withoutLine({}, "lines");
    const uncovered = whyNotCovered(standings, today);
    if (uncovered) return uncovered;
    return validUntil < today ? refusals.validityPast({ date: validUntil }, "validUntil") : null;
  },
  async effect({ document: { id: document }, printed, validUntil }, scene) {
    const { db, cooperative, today, now, actor } = scene;
    const year = Number(today.slice(0, 4));
    const lastNumber = (await lockSeries(db, cooperative, "quote", year)).lastNumber + 1;
    const number = numberOf("DE-{year}-{number}", year, lastNumber);
    const row = { document, number, sentOn: today, validUntil, printed, now, by: actor.person };
    await insertSending(db, cooperative, row);
    await moveSeries(db, cooperative, { name: "quote", year, lastNumber, issuedOn: today });
    await scene.later("invoicing.keep-paper", { document });
    return { id: document, number };
  },
});
