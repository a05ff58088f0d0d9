import type { FieldErrors } from "../../design/field.tsx";
import { type Language, say } from "../../foundation/words.ts";
import { readLines, typedLinesOf } from "../typed-lines.ts";
import { words } from "../words.ts";

interface Choices {
  readonly customers: readonly { readonly id: string; readonly activity: string }[];
}

/** What the editor posted, as the operation takes it, or what is wrong, cell by cell. */
export function readEditor(form: FormData, { customers }: Choices, language: Language) {
  const text = (name: string) => String(form.get(name) ?? "");
  const customer = customers.find((c) => c.id === text("customer"));
  if (!customer) return { errors: { customer: say(words.chooseCustomer, language) } as FieldErrors };
  const read = readLines(typedLinesOf(form), language);
  const errors = read.flatMap((line) =>
    "errors" in line
      ? Object.entries(line.errors).map(([key, word]) => [`lines.${line.row}.${key}`, say(word, language)])
      : [],
  );
  if (errors.length > 0) return { errors: Object.fromEntries(errors) as FieldErrors };
  return {
    input: {
      ...{ activity: customer.activity, customer: customer.id },
      ...{ title: text("title"), orderRef: text("orderRef"), note: text("note") },
      ...{ suppliedOn: text("suppliedOn") || null, validUntil: text("validUntil") || null },
      ...{ exemption: text("exemption"), dwellingWorks: form.has("dwellingWorks") },
      certifiedOn: form.has("dwellingWorks") ? text("certifiedOn") || null : null,
      lines: read.flatMap((line) => ("line" in line ? [line.line] : [])),
    },
  };
}
