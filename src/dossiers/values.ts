import { addMonths, type CivilDate, isCivilDate } from "../foundation/calendar.ts";
import type { Refusal } from "../foundation/refusal.ts";
import { isIban } from "../network/index.ts";
import type { FileValues } from "./change.sql.ts";
import type { FieldName, FileField, Section } from "./fields.ts";
import { bareNir, contradicts, isNir } from "./nir.ts";
import { refusals } from "./refusals.ts";

const clean: Partial<Record<FileField["kind"], (text: string) => string>> = {
  nir: bareNir,
  iban: (text) => text.replace(/\s/g, "").toUpperCase(),
};

/** The values of a section's own fields, written as they are kept. */
export function cleaned(section: Section, values: Readonly<Record<string, string>>): FileValues {
  const own = section.fields.flatMap(({ name, kind }) => {
    const given = values[name];
    return given === undefined ? [] : [[name, (clean[kind] ?? ((text) => text))(given)] as const];
  });
  return Object.fromEntries(own);
}

interface Asked {
  readonly section: Section;
  readonly since: CivilDate;
  readonly before: FileValues;
  readonly values: FileValues;
  readonly given: Readonly<Record<string, string>>;
  readonly today: CivilDate;
}

/** Why a section cannot say this, or null; what is already said counts with what is told. */
export function whyNotValues({ section, since, before, values, given, today }: Asked): Refusal | null {
  const known = new Set<string>(section.fields.map(({ name }) => name));
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown) return refusals.unknownField({ field: unknown });
  if (since > addMonths(today, 12)) return refusals.tooFarAhead({}, "since");
  for (const field of section.fields) {
    const refusal = whyNotValue(field, values[field.name] ?? "", today);
    if (refusal) return refusal;
  }
  const after = { ...before, ...values };
  if (section.fields.every(({ name }) => (after[name] ?? "") === (before[name] ?? "")))
    return refusals.unchanged();
  if (section.name === "bank" && !after["bank-holder"] && after.iban)
    return refusals.holderMissing({}, at("bank-holder"));
  const told = { birthDate: after["birth-date"] ?? "", gender: after.gender ?? "" };
  const touched = section.name === "social-security" ? "nir" : "birth-date";
  if (after.nir && contradicts(after.nir, told) && (section.name === "identity" || values.nir))
    return refusals.nirContradicts({}, at(touched));
  return null;
}

const at = (name: FieldName): string => `values.${name}`;

function whyNotValue({ name, kind }: FileField, value: string, today: CivilDate): Refusal | null {
  if (value === "") return null;
  if (kind === "nir" && !isNir(value)) return refusals.wrongNir({}, at(name));
  if (kind === "iban" && !isIban(value)) return refusals.wrongIban({}, at(name));
  if (kind === "gender" && !["f", "m"].includes(value)) return refusals.wrongGender({}, at(name));
  if (kind === "yes-no" && !["yes", "no"].includes(value)) return refusals.wrongYesNo({}, at(name));
  if (kind === "date" && !isCivilDate(value)) return refusals.wrongDate({}, at(name));
  if (name === "birth-date") return whyNotBorn(value, today);
  return null;
}

/** Nobody works here before 16 (C. trav. L4153-1); a minor needs an authorisation (R9.09). */
function whyNotBorn(birthDate: CivilDate, today: CivilDate): Refusal | null {
  if (birthDate > today) return refusals.bornInFuture({}, at("birth-date"));
  if (addMonths(birthDate, 16 * 12) > today) return refusals.tooYoung({}, at("birth-date"));
  if (addMonths(birthDate, 110 * 12) < today) return refusals.tooOld({}, at("birth-date"));
  return null;
}
