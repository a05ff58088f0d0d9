import { formatCents } from "../../design/format.ts";
import { parseAmount } from "../../design/parse-amount.ts";
import { roleWords } from "../../doors/web/role-words.ts";
import { roles } from "../../foundation/actor.ts";
import { type Language, say } from "../../foundation/words.ts";
import { words } from "../words.ts";

export type SettingKind = "yes-no" | "cents" | "number" | "roles" | "text";

/** What kind of field a setting asks for, by what it holds. */
export function kindOf(value: unknown, unit: string | null): SettingKind {
  if (typeof value === "boolean") return "yes-no";
  if (Array.isArray(value)) return "roles";
  if (typeof value === "number") return unit === "cents" ? "cents" : "number";
  return "text";
}

/** A value as people say it: « Oui », « 1 500,00 € », « 30 jours », « Direction, Comptabilité ». */
export function sayValue(value: unknown, unit: string | null, language: Language): string {
  switch (kindOf(value, unit)) {
    case "yes-no":
      return say(value ? words.yes : words.no, language);
    case "roles": {
      const names = (value as (keyof typeof roleWords)[]).map((role) => say(roleWords[role], language));
      return names.join(", ") || say(words.nobody, language);
    }
    case "cents":
      return formatCents(BigInt(value as number), language);
    case "number":
      return unit === "days" ? say(words.days, language, { n: value as number }) : String(value);
    default:
      return value === "" ? say(words.notSaid, language) : String(value);
  }
}

/** What the form says, as the operation takes it; what cannot be read is left to it to refuse in words. */
export function valueFrom(form: FormData, key: string, kind: string, language: Language): unknown {
  const text = String(form.get(`${key}.value`) ?? "").trim();
  if (kind === "yes-no") return text === "yes";
  if (kind === "roles") return roles.filter((role) => form.has(`${key}.value.${role}`));
  if (kind === "cents") {
    const amount = parseAmount(text, language);
    return "error" in amount ? null : Number(amount.cents);
  }
  if (kind === "number") return /^\d{1,9}$/.test(text) ? Number(text) : null;
  return text;
}
