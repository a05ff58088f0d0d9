import type { HeldTable, Holding } from "../foundation/holding.ts";
import { defineWords } from "../foundation/words.ts";

const words = defineWords("journeys.holding", {
  support: {
    fr: "Comptes rendus d’entretien partagés, objectifs, actions, étapes, compétences",
    en: "Shared records of interviews, goals, actions, stages, competences",
  },
  messages: {
    fr: "Messages échangés avec qui vous accompagne",
    en: "Messages exchanged with whoever supports you",
  },
  notes: {
    fr: "Notes de travail et brouillons de qui accompagne",
    en: "Working notes and drafts of whoever supports",
  },
  notesApart: {
    fr: "L’outil ne montre ces notes à personne d’autre que leur auteur. Pour savoir ce qu’elles disent de vous, faites une demande d’accès : leur auteur y répond.",
    en: "The program shows these notes to nobody but their author. To know what they say of you, ask for access: their author answers.",
  },
});

const own = (table: string): HeldTable => ({ table: `journeys.${table}`, of: "person", erased: "deleted" });
const of = (parent: string, table: string, by: string): HeldTable => ({
  ...{ table: `journeys.${table}`, of: { through: `journeys.${parent}`, by }, erased: "deleted" },
});

const after = { term: "support", counts: "departure", asked: "after-departure" } as const;

export const holdings: readonly Holding[] = [
  {
    name: "journeys.notes",
    label: words.notes,
    processing: "support",
    apart: words.notesApart,
    tables: [
      {
        table: "journeys.interview_draft",
        of: { through: "journeys.interview", by: "interview" },
        erased: "deleted",
      },
      of("private_note", "note_reader", "note"),
      own("private_note"),
      {
        table: "journeys.hand_over",
        of: { through: "activities.membership", by: "activity", key: "activity" },
        erased: { note: "" },
      },
      // Whose notes these are is said by the interview and the stay in the activity, of other holdings.
      { table: "journeys.interview", of: "person", erased: "stays" },
      { table: "activities.membership", of: "person", erased: "stays" },
    ],
    ...after,
    acts: [
      "journeys.private_note.author",
      "journeys.note_reader.reader",
      "journeys.hand_over.from_adviser",
      "journeys.hand_over.to_adviser",
    ],
  },
  {
    name: "journeys.messages",
    label: words.messages,
    processing: "support",
    tables: [
      of("message", "message_reading", "message"),
      ...[own("message"), own("last_message"), own("past_opening")],
    ],
    ...after,
    acts: ["journeys.message.adviser", "journeys.past_opening.adviser"],
  },
  {
    name: "journeys.support",
    label: words.support,
    processing: "support",
    tables: [
      of("action", "action_outcome", "action"),
      own("action"),
      of("interview", "interview_version", "interview"),
      own("interview"),
      of("goal", "goal_outcome", "goal"),
      own("goal"),
      of("assessment", "assessed", "assessment"),
      own("assessment"),
      { table: "journeys.stay", of: "person", erased: "stays" },
    ],
    ...after,
    acts: ["journeys.interview.adviser", "journeys.action.owner", "journeys.assessment.by_person"],
  },
];
