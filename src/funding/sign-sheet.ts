import { z } from "zod";
import { findPaperToSign, readRequestAbout, signPaper, whyNotSignPaper } from "../documents/index.ts";
import { operation } from "../foundation/operation.ts";
import { say } from "../foundation/words.ts";
import { notify } from "../notices/index.ts";
import { aboutSheet } from "./ask-sheet-signatures.ts";
import { hoursWords } from "./hours-words.ts";
import { sheetClosedNotice, sheetToSignNotice } from "./notice-kinds.ts";
import { refusals } from "./refusals.ts";
import { insertMonthClosing, lockMonths, readSheet } from "./sheet.sql.ts";

/**
 * Sign a sheet of hours: the adviser, then the director, each after having given back the code sent to their
 * address. With the second signature the month is closed: it no longer changes.
 */
export const signSheet = operation({
  name: "funding.sign-sheet",
  label: hoursWords.signSheet,
  at: "POST /hours-sheets/{sheet}/signatures",
  input: z.object({ sheet: z.uuid(), consent: z.boolean() }),
  async find({ sheet: id, consent }, { db, cooperative, actor, now }) {
    const known = await readSheet(db, cooperative, id);
    if (!known) return null;
    await lockMonths(db, cooperative, known.adviser);
    const sheet = (await readSheet(db, cooperative, id)) ?? known;
    const about = await readRequestAbout(db, cooperative, aboutSheet(id));
    const who = { person: actor.person, now };
    return { sheet, paper: about && (await findPaperToSign(db, cooperative, about.id, who)), consent };
  },
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  whyNot: ({ sheet, paper, consent }) =>
    paper && sheet.withdrawnFor === null ? whyNotSignPaper(paper, consent) : refusals.notAsked(),
  async effect({ sheet, paper }, scene) {
    if (!paper) throw new Error("no paper to sign");
    const complete = await signPaper(scene, paper, say(hoursWords.consent, "fr"));
    const { title, signers, id } = paper.request;
    const told = { params: { title }, link: `/heures/feuilles/${sheet.id}` };
    if (complete) {
      await insertMonthClosing(scene, sheet);
      const to = signers.map(({ person }) => person);
      await notify(scene, sheetClosedNotice, { ...told, to, once: `signed:${id}` });
    } else {
      const next = signers.find(({ person, signedAt }) => !signedAt && person !== paper.person);
      const to = next ? [next.person] : [];
      await notify(scene, sheetToSignNotice, { ...told, to, once: `signature:${id}:${next?.place}` });
    }
    return { sheet: sheet.id, complete };
  },
});
