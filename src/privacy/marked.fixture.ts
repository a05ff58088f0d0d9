import type { PersonName } from "../../fixtures/people.ts";
import type { World } from "../../fixtures/world.ts";
import { giveDocument } from "../dossiers/give-document.ts";
import { changeFile } from "../dossiers/index.ts";
import { draftInvoice, validateInvoice } from "../invoicing/index.ts";
import { customerOf, line } from "../invoicing/invoicing.fixture.ts";
import { sendMessage } from "../journeys/send-message.ts";
import { setAction } from "../journeys/set-action.ts";
import { setGoal } from "../journeys/set-goal.ts";
import { shareInterview } from "../journeys/share-interview.ts";
import { writeInterview } from "../journeys/write-interview.ts";
import { writeNote } from "../journeys/write-note.ts";
import { keepDraft } from "../people/index.ts";
import { saveList } from "../people/save-list.ts";

/** Where a word is planted about a person, and whether they themself may read it there. */
export const planted = [
  ...["rue", "situation", "proche", "naissance", "carte", "compte-rendu", "objectif", "action"],
  ...["message", "brouillon", "filtre", "facture"],
] as const;

/** The life of an entrepreneur with the same word everywhere: `word-rue`, `word-note`… */
export async function markedLife(world: World, who: PersonName, activity: string, word: string) {
  const person = world.personId(who);
  const told = (section: string, values: object) =>
    world.done(changeFile, { person, section, since: "2026-11-20", values }, "hr");
  await told("contact", { street: `${word}-rue` });
  await told("family", { situation: `${word}-situation` });
  await told("emergency", { "emergency-name": `${word}-proche` });
  await told("identity", { "birth-place": `${word}-naissance` });
  const paper = { name: "carte.pdf", text: `%PDF-1.7 ${word}-carte` };
  await world.done(giveDocument, { person, kind: "identity", endsOn: "2031-02-01", paper }, who);
  const interview = await world.done(
    writeInterview,
    {
      ...{ person, heldOn: "2026-11-20", minutes: 60, mode: "site", kind: "follow-up" },
      ...{ subject: "Le point", summary: `${word}-compte-rendu` },
    },
    "adviser",
  );
  await world.done(shareInterview, { interview: interview.id }, "adviser");
  await world.done(writeNote, { person, text: `${word}-note`, circle: true }, "adviser");
  await world.done(setGoal, { person, what: `${word}-objectif` }, "adviser");
  const action = { person, what: `${word}-action`, owner: person, dueOn: "2026-12-04" };
  await world.done(setAction, action, "adviser");
  await world.done(sendMessage, { person, text: `${word}-message` }, who);
  await world.done(keepDraft, { form: "quote:new", content: { title: `${word}-brouillon` } }, who);
  await world.done(saveList, { list: "/factures", name: `${word}-filtre`, query: "state=overdue" }, who);
  const customer = await customerOf(world, activity);
  const lines = [{ ...line, label: `${word}-facture` }];
  const invoice = await world.done(draftInvoice, { activity, customer, lines });
  await world.done(validateInvoice, { invoice: invoice.id });
}
