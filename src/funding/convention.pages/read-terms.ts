import { amountErrors } from "../../design/amount-errors.ts";
import { parseAmount } from "../../design/parse-amount.ts";
import { type Language, say, type Word } from "../../foundation/words.ts";
import { words } from "../words.ts";

type Errors = Record<string, string>;

/** The parts of a list as people type it: « 40, 64100 ». */
const listed = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** What a convention says, as its form tells it; what cannot be read is said beside its field. */
export function readTerms(form: FormData, language: Language) {
  const errors: Errors = {};
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const wrong = (name: string, word: Word) => {
    errors[name] = say(word, language);
  };
  const whole = (name: string): number | null => {
    const typed = text(name).replace(/[\s\u202f]/g, "");
    if (typed !== "" && !/^\d{1,7}$/.test(typed)) wrong(name, words.notANumber);
    return typed === "" ? null : Number(typed);
  };
  const cents = (name: string, optional: boolean): bigint | null => {
    const amount = parseAmount(text(name), language);
    if ("cents" in amount) return amount.cents;
    if (!(optional && amount.error === "empty")) wrong(name, amountErrors[amount.error]);
    return null;
  };
  const postcodes = listed(text("public.postcodes"), /[\s,;]+/);
  if (postcodes.some((code) => !/^\d{2,5}$/.test(code))) wrong("public.postcodes", words.badPostcode);
  const input = {
    endsOn: text("endsOn"),
    budgetCents: cents("budgetCents", false),
    target: whole("target") ?? undefined,
    unitPriceCents: cents("unitPriceCents", true),
    public: {
      genders: form.getAll("public.genders"),
      minAge: whole("public.minAge"),
      maxAge: whole("public.maxAge"),
      postcodes,
      zones: form.getAll("public.zones"),
      statuses: form.getAll("public.statuses"),
      stages: form.getAll("public.stages"),
      benefits: listed(text("public.benefits"), /[,;]+/),
      mostMonths: whole("public.mostMonths"),
    },
    evidence: listed(text("evidence"), /\n+/),
  };
  return Object.keys(errors).length > 0 ? { errors } : { input };
}
