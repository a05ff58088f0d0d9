/** What the forms of an application send, as its operations take it. */
const text = (form: FormData, name: string) => String(form.get(name) ?? "").trim();

const texts = <Name extends string>(form: FormData, ...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, text(form, name)])) as Record<Name, string>;

export const consentsOf = (form: FormData) => ({
  keeps: form.get("keeps") === "on",
  recognises: form.get("recognises") === "on",
});

/** Whoever names an organisation was sent by it, whatever else they ticked. */
function originOf(form: FormData) {
  const prescriber = text(form, "prescriber") || null;
  return { prescriber, heard: prescriber ? "prescriber" : text(form, "heard") };
}

export const contactOf = (form: FormData) => texts(form, "email", "phone", "street", "postcode", "town");

const projectOf = (form: FormData) => ({
  ...texts(form, "told", "referrer", "sector", "situation", "availability"),
  birthDate: text(form, "birthDate") || null,
});

export const registrationOf = (form: FormData) => ({
  ...texts(form, "givenName", "familyName", "email", "phone"),
  ...originOf(form),
  ...consentsOf(form),
});

export const applicationOf = (form: FormData) => ({
  ...registrationOf(form),
  ...contactOf(form),
  ...projectOf(form),
  meeting: text(form, "meeting") || null,
});

export const completionOf = (form: FormData) => ({
  ...projectOf(form),
  ...texts(form, "street", "postcode", "town"),
});
