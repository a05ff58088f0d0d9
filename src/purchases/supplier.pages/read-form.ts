/** What the form of a supplier says, as `keepSupplier` takes it. */
export function readSupplierForm(form: FormData, id?: string) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  return {
    ...(id && { id }),
    ...{ name: text("name"), siren: text("siren"), vatNumber: text("vatNumber"), iban: text("iban") },
    ...{ country: text("country").toUpperCase(), email: text("email"), note: text("note") },
    delayDays: text("delayDays") === "" ? 30 : Number(text("delayDays")),
    ...{ endOfMonth: form.has("endOfMonth"), vatOnDebits: form.has("vatOnDebits") },
    ...{ retired: form.has("retired"), notTwice: form.has("notTwice"), code: text("code") },
  };
}
