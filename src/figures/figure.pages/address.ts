import { comparisons, type Filter, filterOf, measured } from "../asking.ts";
import type { Question } from "../question.ts";

/** Conditions that the form offers; opening a number adds one of each of its groups. */
export const formFilters = 4;

/** A condition as the form holds it: its value may be still to choose. */
export type FormFilter = Filter;

const plainNames = ["subject", "when", "on", "from", "to", "known", "measure", "by", "and"] as const;

/**
 * The question that an address puts, whether a form wrote it (`f0`, `c0`, `v0`, `of`, `ofv`) or a link
 * (`where`); and what the form shows again, conditions half written among it.
 */
export function readAddress(search: URLSearchParams) {
  const input: Record<string, unknown> = {};
  for (const name of plainNames) if (search.get(name)) input[name] = search.get(name);
  const { field, value } = measured({ of: search.get("of") ?? "" });
  const of = { field, value: search.get("ofv") ?? value };
  if (field) input.of = of.value ? `${field}:${of.value}` : field;
  if (input.by === undefined) delete input.and;
  const filters = filtersOf(search);
  const whole = filters.filter((one) => one.field !== "" && one.value !== "");
  input.where = whole.map((one) => `${one.field}:${one.compare}:${one.value}`);
  const choices = [...filters.map((one) => one.field), of.field].filter(Boolean);
  return { input: { ...input, choices }, filters, of };
}

function filtersOf(search: URLSearchParams): FormFilter[] {
  const told = (search.get("where") ?? "").split("~").filter(Boolean).map(filterOf);
  for (let i = 0; i < formFilters; i++) {
    const field = search.get(`f${i}`) ?? "";
    if (field === "") continue;
    const compare = comparisons.find((one) => one === search.get(`c${i}`)) ?? "is";
    told.push({ field, compare, value: (search.get(`v${i}`) ?? "").replaceAll("~", " ").trim() });
  }
  return told;
}

/** The address of a question, after the mark. */
export function addressOf(question: Partial<Question>): string {
  const { where = [], ...rest } = question;
  const told = Object.entries(rest).filter(
    ([name, value]) =>
      value && !(name === "measure" && value === "count") && !(name === "when" && value === "day"),
  );
  const asked = new URLSearchParams(told.map(([name, value]) => [name, String(value)]));
  if (where.length > 0) asked.set("where", where.join("~"));
  return asked.toString();
}
