import type { ReactNode } from "react";
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { faultsOf } from "../../foundation/input.ts";
import { keepProfile, usual } from "../keep-profile.ts";
import { myProfile } from "../my-profile.ts";
import { availabilities, type Field, fields, listed, saidOf, scopes } from "../profile.ts";
import { words } from "../words.ts";
import { TermsField } from "./terms-field.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const own = resultOf(await web.readView(myProfile, {}), request, web.language);
  const known: Record<string, string> = { reach: own.reach };
  for (const field of fields) {
    known[field] = saidOf(own.said, field).join(", ");
    known[`scope-${field}`] = own.scopes[field] ?? usual(field);
  }
  return { known, terms: own.terms, formKey: crypto.randomUUID() };
}

type Loaded = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = textOf(form);
  const told = {
    reach: text("reach"),
    scopes: Object.fromEntries(fields.map((field) => [field, text(`scope-${field}`)])),
    ...Object.fromEntries(
      fields.filter((field) => field !== "email" && field !== "town").map((field) => [field, text(field)]),
    ),
  };
  const errors = faultsOf(keepProfile.input, told, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(form, { errors });
  const outcome = await web.performOperation(keepProfile, told, { key: String(form.get("key")) });
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect("/moi/fiche?enregistre=1");
}

type Props = { loaded: Loaded; answer: ActAnswer | undefined };

/** One’s own profile: each line with who may read it. */
export default function MyProfilePage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const field = fieldIn(answer, "keep", loaded.known);
  return (
    <div className="stack">
      <PageHead
        title={say(words.myProfile)}
        above={<Link to="/annuaire">{say(words.directory)}</Link>}
        action={
          <Link className="button" to="/moi/fiche/apercu">
            {say(words.preview)}
          </Link>
        }
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("enregistre") && !answer && <p role="status">{say(words.saved)}</p>}
      <Form method="post" className="stack" noValidate key={loaded.formKey}>
        <input type="hidden" name="key" value={loaded.formKey} />
        <input type="hidden" name="intent" value="keep" />
        <SelectField {...field("reach")} label={say(words.reach)} help={say(words.reachHelp)}>
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {say(words[`reach-${scope}`])}
            </option>
          ))}
        </SelectField>
        <Lines loaded={loaded} answer={answer} />
        <div className="actions">
          <button type="submit" className="button button-main">
            {say(words.keepProfile)}
          </button>
        </div>
      </Form>
    </div>
  );
}

function Lines({ loaded, answer }: Props) {
  const say = useSay();
  const field = fieldIn(answer, "keep", loaded.known);
  const scope = (name: Field) => <ScopeField name={name} loaded={loaded} answer={answer} />;
  return (
    <>
      <div className="profile-line">
        <TextAreaField {...field("about")} label={say(words["field-about"])} rows={4} optional />
        {scope("about")}
      </div>
      {listed.map((name) => (
        <div key={name} className="profile-line">
          <TermsField
            {...field(name)}
            near={name === "skill"}
            label={say(words[`field-${name}`])}
            often={loaded.terms.filter((term) => term.field === name).map(({ label }) => label)}
          />
          {scope(name)}
        </div>
      ))}
      <div className="profile-line">
        <SelectField {...field("availability")} label={say(words["field-availability"])} optional>
          <option value="">{say(words.unsaid)}</option>
          {availabilities.map((one) => (
            <option key={one} value={one}>
              {say(words[one])}
            </option>
          ))}
        </SelectField>
        {scope("availability")}
      </div>
      <Reaching {...{ loaded, answer }} />
      <div className="profile-line">
        <p className="field-like">
          <strong>{say(words["field-email"])}</strong>
          <span className="quiet">{say(words.emailHelp)}</span>
        </p>
        {scope("email")}
      </div>
      <WhereIAm loaded={loaded}>{scope("town")}</WhereIAm>
    </>
  );
}

/** What one likes to be asked, and by which telephone. */
function Reaching({ loaded, answer }: Props) {
  const say = useSay();
  const field = fieldIn(answer, "keep", loaded.known);
  return (
    <>
      <div className="profile-line">
        <TextAreaField {...field("asked")} label={say(words["field-asked"])} rows={3} optional />
        <ScopeField name="asked" {...{ loaded, answer }} />
      </div>
      <div className="profile-line">
        <TextField {...field("phone")} type="tel" label={say(words["field-phone"])} optional />
        <ScopeField name="phone" {...{ loaded, answer }} />
      </div>
    </>
  );
}

/** Where one is has its page: a town is chosen there, and an exact point if one wishes. */
function WhereIAm({ loaded, children }: Pick<Props, "loaded"> & { children: ReactNode }) {
  const say = useSay();
  return (
    <div className="profile-line">
      <p className="field-like">
        <strong>{say(words["field-town"])}</strong>
        <span>
          {loaded.known.town || say(words.unplaced)} ·{" "}
          <Link to="/moi/fiche/lieu">{say(words.keepPlace)}</Link>
        </span>
      </p>
      {children}
    </div>
  );
}

function ScopeField({ name, loaded, answer }: Props & { name: Field }) {
  const say = useSay();
  const label = say(words.whoReads, { field: say(words[`field-${name}`]).toLowerCase() });
  return (
    <SelectField {...fieldIn(answer, "keep", loaded.known)(`scope-${name}`)} label={label}>
      {scopes.map((scope) => (
        <option key={scope} value={scope}>
          {say(words[`scope-${scope}`])}
        </option>
      ))}
    </SelectField>
  );
}
