import { z } from "zod";
import { addDays } from "../foundation/calendar.ts";
import { operation } from "../foundation/operation.ts";
import { lockDocument } from "./document.sql.ts";
import { mayDraft } from "./draft.ts";
import { numberOf } from "./invoice.ts";
import { insertSending } from "./quote.sql.ts";
import { refusals } from "./refusals.ts";
import { lockSeries, moveSeries } from "./series.sql.ts";
import { words } from "./words.ts";

/** Send a quote: it takes its number, holds for so many days, and no longer changes. */
export const sendQuote = operation({
  name: "invoicing.send-quote",
  label: words.sendQuote,
  at: "POST /quotes/{quote}/sending",
  input: z.object({ quote: z.uuid(), validDays: z.int().min(1).max(365).default(30) }),
  find: ({ quote }, { db, cooperative }) => lockDocument(db, cooperative, quote),
  may: (actor, { activity }) => mayDraft(actor, activity),
  whyNot({ kind, number, lines }) {
    if (kind !== "quote") return refusals.notAQuote();
    if (number) return refusals.alreadySent({ number });
    return lines.length === 0 ? refusals.withoutLine({}, "lines") : null;
  },
  async effect({ id }, { db, cooperative, today, now, actor }, { validDays }) {
    const year = Number(today.slice(0, 4));
    const lastNumber = (await lockSeries(db, cooperative, "quote", year)).lastNumber + 1;
    const number = numberOf("DE-{year}-{number}", year, lastNumber);
    const validUntil = addDays(today, validDays);
    await insertSending(db, cooperative, {
      document: id,
      number,
      sentOn: today,
      validUntil,
      now,
      by: actor.person,
    });
    await moveSeries(db, cooperative, { name: "quote", year, lastNumber, issuedOn: today });
    return { id, number };
  },
});
