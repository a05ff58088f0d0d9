import { z } from "zod";
import { readParties } from "../contracts/index.ts";
import { insertRequest, keepPaper } from "../documents/index.ts";
import { has } from "../foundation/actor.ts";
import { lastOfMonth, monthOf } from "../foundation/calendar.ts";
import { month as monthInput } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { listHoursOfAdviser } from "./hours.sql.ts";
import { hoursWords } from "./hours-words.ts";
import { whyNotChangeMonth } from "./month.ts";
import { refusals } from "./refusals.ts";
import { insertSheet, lockMonths, readSheetOfMonth } from "./sheet.sql.ts";
import { printSheet, titleOf } from "./sheet-letter.ts";

export const aboutSheet = (sheet: string): string => `hours:${sheet}`;

/**
 * Put one's own sheet of a month that is over to signature: its paper is made once, from the ledger, and is
 * what the adviser signs and the director countersigns (R8.08). Until then it may be taken back.
 */
export const askSheetSignatures = operation({
  name: "funding.ask-sheet-signatures",
  label: hoursWords.askSheetSignatures,
  at: "POST /hours-sheets",
  input: z.object({ month: monthInput() }),
  async find({ month }, { db, cooperative, actor, today }) {
    const adviser = actor.person;
    if (!adviser) return { month, adviser: null, today } as const;
    await lockMonths(db, cooperative, adviser);
    const days = { adviser, from: `${month}-01`, to: lastOfMonth(`${month}-01`) };
    const all = await listHoursOfAdviser(db, cooperative, days);
    return {
      ...{ month, adviser, today },
      hours: all.filter(({ withdrawnFor }) => withdrawnFor === null),
      sheet: await readSheetOfMonth(db, cooperative, { adviser, month }),
      parties: await readParties(db, cooperative, adviser, today),
    };
  },
  may: (actor) => has(actor, "adviser") && actor.person !== null,
  whyNot(found) {
    const { month, today } = found;
    if (!found.adviser || found.hours.length === 0) return refusals.nothingToSign({ month });
    if (month >= monthOf(today)) return refusals.monthNotOver({ month });
    const taken = whyNotChangeMonth(found.sheet);
    if (taken) return taken;
    return found.parties.representative ? null : refusals.nobodyCountersigns();
  },
  async effect(found, scene) {
    if (!found.adviser || !found.parties.representative) throw new Error("nobody signs");
    const { month, adviser, hours } = found;
    const { person, representative } = { ...found.parties, representative: found.parties.representative };
    const bytes = await printSheet(scene, { month, hours, adviser: person, responsible: representative });
    const paper = await keepPaper(scene, { mediaType: "application/pdf", bytes });
    const id = scene.newId();
    const minutes = hours.reduce((sum, one) => sum + one.minutes, 0);
    await insertSheet(scene, { id, adviser, month, minutes, paper });
    const title = titleOf(person.name, month);
    const request = scene.newId();
    await insertRequest(scene, { id: request, about: aboutSheet(id), title, paper }, [
      { person: adviser, capacity: hoursWords.adviserCapacity.fr },
      { person: representative.id, capacity: "pour la coopérative" },
    ]);
    return { id, request };
  },
});
