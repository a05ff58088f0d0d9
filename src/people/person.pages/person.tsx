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
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { PersonTabs } from "../../doors/web/person-tabs.tsx";
import { admitPerson } from "../admit-person.ts";
import { endMandate } from "../end-mandate.ts";
import { personSheet } from "../read-person.ts";
import { resendInvitation } from "../resend-invitation.ts";
import { roleWords, words } from "../words.ts";
import { EnteredMark } from "./entered-mark.tsx";
import { GiveRole } from "./give-role.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { readView, language } = context.get(webContext);
  const found = resultOf(await readView(personSheet, params), request, language);
  return { ...found, key: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { performOperation, language } = context.get(webContext);
  const { intent, key, ...input } = Object.fromEntries(await request.formData());
  const call = { key: String(key) };
  const outcome =
    intent === "invite"
      ? await performOperation(resendInvitation, { person: params.person }, call)
      : intent === "admit"
        ? await performOperation(admitPerson, input, call)
        : await performOperation(endMandate, input, call);
  if (!outcome.ok) return formErrors(outcome.refusal, language);
  return redirect(`/personnes/${params.person}${intent === "invite" ? "?invitee=1" : ""}`);
}

type Found = Awaited<ReturnType<typeof loader>>;

/** A person as the cooperative knows them: how to write to them, what they are here, what they run. */
export default function PersonPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<{ errors: FieldErrors; whole?: string }>();
  const [search] = useSearchParams();
  const say = useSay();
  const { person, entered, mayKeep, key } = found;
  const name = `${person.givenName} ${person.familyName}`;
  return (
    <div className="stack">
      <PageHead
        title={name}
        above={<Link to="/personnes">{say(words.people)}</Link>}
        below={
          <>
            <a href={`mailto:${person.email}`}>{person.email}</a>
            <EnteredMark entered={entered} />
          </>
        }
        action={
          mayKeep &&
          !entered && (
            <Form method="post">
              <input type="hidden" name="key" value={`${key}-invite`} />
              <button type="submit" name="intent" value="invite" className="button">
                {say(words.resendInvitation)}
              </button>
            </Form>
          )
        }
      />
      {search.has("admise") && !answer && <p role="status">{say(words.admitted)}</p>}
      {search.has("invitee") && !answer && <p role="status">{say(words.invited)}</p>}
      <PersonTabs person={person.id} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <Roles found={found} name={name} errors={answer?.errors} />
      <Activities activities={found.activities} />
    </div>
  );
}

type RolesProps = { found: Found; name: string; errors: FieldErrors | undefined };

function Roles({ found: { person, mandates, mayKeep, today, key }, name, errors }: RolesProps) {
  const say = useSay();
  const language = useLanguage();
  const day = (date: string) => formatDate(date, language, "short");
  return (
    <section className="stack">
      <h2>{say(words.itsRoles)}</h2>
      <ul className="plain-list wide-list">
        {mandates.map(({ id, role, since, until }) => (
          <li key={id}>
            <span>
              <strong>{say(roleWords[role])}</strong>,{" "}
              {until
                ? say(words.fromTo, { since: day(since), until: day(until) })
                : say(words.fromOn, { since: day(since) })}
            </span>
            {mayKeep && !until && (
              <ConfirmButton
                label={say(words.endToday)}
                fields={{ intent: "end", key: `${key}-${id}`, mandate: id, until: today }}
                effect={<p>{say(words.endEffect, { name, role: say(roleWords[role]) })}</p>}
              />
            )}
          </li>
        ))}
      </ul>
      {mayKeep && (
        <GiveRole
          person={person}
          held={mandates.filter(({ until }) => !until).map(({ role }) => role)}
          today={today}
          formKey={key}
          errors={errors}
        />
      )}
    </section>
  );
}

function Activities({ activities }: { activities: Found["activities"] }) {
  const say = useSay();
  return (
    <section className="stack">
      <h2>{say(words.activities)}</h2>
      {activities.length === 0 && <p>{say(words.noActivity)}</p>}
      <ul>
        {activities.map(({ activity, name, tie }) => (
          <li key={`${activity}-${tie}`}>
            {say(tie === "member" ? words.runs : words.follows)}{" "}
            <Link to={`/activites/${activity}/fiche`}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
