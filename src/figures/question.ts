import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { measures, mostFilters, whens } from "./asking.ts";
import { subjectNames } from "./subject.ts";

const fieldName = z.string().regex(/^[a-z-]{0,30}$/, { error: "other" });
const one = "[a-z-]{1,30}:(?:is|isnt|least|most):[^~]{1,100}";
const filter = z.string().regex(new RegExp(`^${one}$`), { error: "other" });
/** In an address all filters stand in one text. */
const filters = new RegExp(`^(?:${one}(?:~${one}){0,${mostFilters - 1}})?$`);

/**
 * A question: what is counted (`subject`), when, how (`measure` of the field `of`), beside what (`by`,
 * `and`), and of which lines only (`where`, each `field:comparison:value`). Dates left out are those of
 * the day it is put, so that a question kept goes along with time. `known`: as it was recorded by the end
 * of that day.
 */
export const questionShape = {
  subject: z.enum(subjectNames),
  when: z.enum(whens).default("day"),
  on: civilDate().optional(),
  from: civilDate().optional(),
  to: civilDate().optional(),
  known: civilDate().optional(),
  measure: z.enum(measures).default("count"),
  /** A field, and for a share the value whose part it is: `gender:f`. */
  of: z.string().max(140).default(""),
  by: fieldName.default(""),
  and: fieldName.default(""),
  where: z
    .union([z.array(filter).max(mostFilters), z.string().regex(filters, { error: "other" })])
    .default([])
    .transform((told) => (typeof told === "string" ? told.split("~").filter(Boolean) : told)),
};
export const question = z.object(questionShape);
export type Question = z.output<typeof question>;
