import { redirectDocument } from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { AmountField, type FieldErrors, SelectField, TextField } from "../../design/field.tsx";
import { parseAmount } from "../../design/parse-amount.ts";
import { useSay } from "../../design/speak.ts";
import { withCookies } from "../../people/sign-in.pages/way-back.ts";
import { words as people } from "../../people/words.ts";
import type { Route } from "./+types/first-run-page";
import { formErrors } from "./answer.ts";
import { webContext } from "./context.ts";
import { words } from "./words.ts";

export const handle = { bare: true };

export async function loader({ context }: Route.LoaderArgs) {
  if (!(await context.get(webContext).firstRun.isNeeded())) throw redirectDocument("/");
  return null;
}

export async function action({ context, request }: Route.ActionArgs) {
  const { firstRun, gateway, language } = context.get(webContext);
  const typed = Object.fromEntries(
    [...(await request.formData())].map(([name, value]) => [name, String(value)]),
  );
  const { givenName = "", familyName = "", directorEmail = "", password = "", ...rest } = typed;
  const { startsOn = "", endsOn = "", capitalFloor = "", ...cooperative } = rest;
  const capital = parseAmount(capitalFloor, language);
  const capitalFloorCents = "error" in capital ? undefined : capital.cents;
  const refusal = await firstRun.found({
    cooperative: { ...cooperative, capitalFloorCents },
    director: { givenName, familyName, email: directorEmail },
    password,
    books: { startsOn, endsOn },
  });
  if (refusal) {
    const { password: _, ...values } = typed;
    return { ...formErrors(fieldNames(refusal), language), values };
  }
  const entered = await gateway.signIn(directorEmail, password);
  throw redirectDocument("/", withCookies(entered.ok ? entered.cookies : []));
}

/** The amount's field is named after what is typed, not after the cents it becomes. */
function fieldNames<R extends { field?: string }>(refusal: R): R {
  return refusal.field === "capitalFloorCents" ? { ...refusal, field: "capitalFloor" } : refusal;
}

const forms = ["SCIC-SARL", "SCIC-SAS", "SCIC-SA", "SCOP-SARL", "SCOP-SA", "SCOP-SAS", "COOP-47"];

export default function FirstRunPage({ actionData }: Route.ComponentProps) {
  const say = useSay();
  const errors = actionData?.errors;
  const values: Record<string, string> = actionData?.values ?? {};
  const text = field(errors, values);
  return (
    <main className="entrance" id="content">
      <title>{say(words.firstRunTitle)}</title>
      <h1>{say(words.firstRunTitle)}</h1>
      <p>{say(words.firstRunText)}</p>
      <form method="post" className="stack">
        <ErrorSummary errors={errors} whole={actionData?.whole} />
        <HouseFields errors={errors} values={values} />
        <h2>{say(words.firstRunYou)}</h2>
        {text("givenName", say(people.givenName), { autoComplete: "given-name" })}
        {text("familyName", say(people.familyName), { autoComplete: "family-name" })}
        {text("directorEmail", say(people.email), { type: "email", autoComplete: "username" })}
        {text("password", say(people.password), {
          type: "password",
          autoComplete: "new-password",
          help: say(people.passwordHelp),
        })}
        <h2>{say(words.firstRunBooks)}</h2>
        {text("startsOn", say(words.startsOn), { type: "date" })}
        {text("endsOn", say(words.endsOn), { type: "date" })}
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.firstRunTitle)}
          </button>
        </div>
      </form>
    </main>
  );
}

type Typed = { errors: FieldErrors | undefined; values: Record<string, string> };

function HouseFields({ errors, values }: Typed) {
  const say = useSay();
  const text = field(errors, values);
  return (
    <>
      <h2>{say(words.firstRunHouse)}</h2>
      {text("name", say(words.name))}
      {text("slug", say(words.slug), { help: say(words.slugHelp), pattern: "[a-z0-9\\-]{2,60}" })}
      <SelectField name="form" label={say(words.form)} errors={errors} defaultValue={values.form ?? forms[0]}>
        {forms.map((form) => (
          <option key={form}>{form}</option>
        ))}
      </SelectField>
      {text("siren", "SIREN", { inputMode: "numeric" })}
      {text("registerTown", say(words.registerTown))}
      <AmountField
        name="capitalFloor"
        label={say(words.capitalFloor)}
        errors={errors}
        defaultValue={values.capitalFloor ?? ""}
      />
      {text("street", say(words.street))}
      {text("postcode", say(words.postcode), { inputMode: "numeric" })}
      {text("town", say(words.town))}
      {text("email", say(words.houseEmail), { type: "email" })}
    </>
  );
}

type More = { help?: string; type?: string; inputMode?: "numeric"; autoComplete?: string; pattern?: string };

/** A text field that keeps what was typed when the form comes back with an error. */
function field(errors: FieldErrors | undefined, values: Record<string, string>) {
  return (name: string, label: string, more: More = {}) => (
    <TextField name={name} label={label} errors={errors} defaultValue={values[name] ?? ""} {...more} />
  );
}
