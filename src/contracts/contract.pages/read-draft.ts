import { amountErrors } from "../../design/amount-errors.ts";
import { parseAmount } from "../../design/parse-amount.ts";
import { type Language, say } from "../../foundation/words.ts";
import { clausesOf } from "../clauses.ts";
import { contractKinds } from "../kinds.ts";

/** A draft as the form gives it; an amount that cannot be read is said beside its field. */
export function readDraft(form: FormData, language: Language) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const kind = contractKinds.find((one) => one === text("kind")) ?? "cape";
  const amount = parseAmount(text("fixedGross"), language);
  if ("error" in amount && amount.error !== "empty")
    return { errors: { fixedGross: say(amountErrors[amount.error], language) } };
  const clauses = clausesOf(kind).flatMap(({ name }) => {
    const clause = text(`clauses.${name}`);
    return clause === "" ? [] : [[name, clause] as const];
  });
  return {
    input: {
      ...(text("id") && { id: text("id") }),
      person: text("person"),
      kind,
      activity: text("activity") || null,
      startsOn: text("startsOn"),
      endsOn: text("endsOn") || null,
      trialEndsOn: text("trialEndsOn") || null,
      fixedGrossCents: "cents" in amount ? amount.cents : null,
      job: text("job"),
      qualification: kind === "cape" ? "" : text("qualification"),
      clauses: Object.fromEntries(clauses),
    },
  };
}
