import type { HeldTable, Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";
import { listCandidatesOf } from "./admitted.sql.ts";
import { erase } from "./erase.ts";
import { erasePast } from "./erase-past.ts";

const words = defineWords("joining.holding", {
  candidates: {
    fr: "Candidatures : qui se présente, son projet, ses réunions et entretiens, la réponse",
    en: "Applications: who comes, their project, their meetings and interviews, the answer",
  },
});

const of = { through: "joining.admission", by: "candidate", key: "candidate" };
const told = (table: string, more: Partial<HeldTable> = {}): HeldTable => ({
  ...{ table: `joining.${table}`, of, erased: "stays", ...more },
});

/** What candidates told: the module erases it by its own rule, at their request and in time (R9.03). */
export const holdings: readonly Holding[] = [
  {
    name: "joining.candidates",
    label: words.candidates,
    processing: "joining",
    tables: [
      ...[told("particulars"), told("project"), told("application"), told("finding"), told("decision")],
      ...[told("interview"), told("withdrawal"), told("registration"), told("recognition")],
      ...[told("recognition", { of: { ...of, by: "former" } }), told("charge")],
      ...[told("page_key", { hidden: ["hash"] }), told("erasure")],
      { table: "joining.candidate", of: { ...of, by: "id" }, erased: "stays" },
      { table: "joining.admission", of: "person", erased: "stays" },
    ],
    term: "candidates",
    counts: "own",
    asked: "after-departure",
    own: {
      past: erasePast,
      async erase(scene, person) {
        const { db, cooperative } = scene;
        await erase(scene, await listCandidatesOf(db, cooperative, person), "asked");
      },
    },
    acts: ["joining.charge.adviser", "joining.interview.interviewer", "joining.finding.interviewer"],
  },
];
