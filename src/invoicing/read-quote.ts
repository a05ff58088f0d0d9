import { z } from "zod";
import { readActivity } from "../activities/index.ts";
import { mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { readDocuments, readOffspring } from "./document.sql.ts";
import { readStory } from "./document-story.sql.ts";
import { mayDraft } from "./draft.ts";
import { partsOf } from "./invoice.ts";
import { findPost } from "./post.ts";
import { readOutcome } from "./quote.sql.ts";
import { quoteStateOf } from "./quote-state.ts";
import { words } from "./words.ts";

/** One quote: its lines, where it stands, the customer's answer, its letters, the invoice it became. */
export const readQuote = view({
  name: "invoicing.read-quote",
  label: words.readQuote,
  at: "GET /quotes/{quote}",
  input: z.object({ quote: z.uuid() }),
  may: (actor) => actor.kind !== "stranger",
  async read({ quote: id }, scene) {
    const { db, cooperative, actor, today } = scene;
    const [document] = await readDocuments(db, cooperative, [id]);
    if (!document || document.kind !== "quote" || !mayReadActivity(actor, document.activity)) return null;
    const [invoice] = await readOffspring(db, cooperative, [id]);
    const outcome = await readOutcome(db, cooperative, id);
    const { number, dueOn: validUntil } = document;
    const state = { number, validUntil, outcome: outcome?.outcome ?? null, invoiced: !!invoice, today };
    return {
      document,
      activityName: (await readActivity(db, cooperative, document.activity))?.name ?? "",
      parts: partsOf(document.lines),
      state: quoteStateOf(state),
      outcome,
      invoice: invoice ? { id: invoice.id, number: invoice.number } : null,
      story: await readStory(db, cooperative, id),
      post: await findPost(scene, document),
      today,
      may: { draft: mayDraft(actor, document.activity) },
    };
  },
});
