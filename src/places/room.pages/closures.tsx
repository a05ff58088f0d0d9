import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { SelectField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { whenOf } from "../../foundation/when.ts";
import { closePlaces } from "../close-places.ts";
import { roomClosures } from "../list-closures.ts";
import { reopenPlaces } from "../reopen-places.ts";
import { ruleWords } from "../rule-words.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(roomClosures, {}), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const [intent, closure] = String(form.get("intent")).split(":");
  const text = textOf(form);
  if (intent === "reopen") {
    const outcome = await web.performOperation(reopenPlaces, { closure }, call);
    if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
    return redirect("/cooperative/lieux/fermetures?fait=levee");
  }
  // A place says of which site it is; without one the whole site is closed.
  const [place = "", room = null] = text("place").split(" ");
  const told = {
    ...{ site: place, room, startsOn: text("startsOn"), endsOn: text("endsOn"), why: text("why") },
    ...{ from: text("from") || "00:00", to: text("to") || "24:00" },
  };
  const outcome = await web.performOperation(closePlaces, told, call);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  const { cancelled, others } = outcome.result;
  const said = new URLSearchParams({ fermees: String(cancelled), reste: others.join(", ").slice(0, 400) });
  return redirect(`/cooperative/lieux/fermetures?${said}`);
}

type Found = Awaited<ReturnType<typeof loader>>;

/** When places are closed: to come, to lift, to say. */
export default function ClosuresPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const [n, titles] = [search.get("fermees"), search.get("reste")];
  return (
    <div className="stack">
      <PageHead
        title={say(ruleWords.closures)}
        above={<Link to="/cooperative/lieux">{say(words.settings)}</Link>}
      />
      <CooperativeTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {n !== null && !answer && (
        <p role="status">
          {say(ruleWords.closed, { n })} {titles && say(ruleWords.othersStay, { titles })}
        </p>
      )}
      <CloseForm {...{ found, answer }} />
      {found.rows.length === 0 && (
        <Empty icon="ban" title={say(ruleWords.noClosure)}>
          {say(ruleWords.noClosureWhy)}
        </Empty>
      )}
      <ul className="booking-lines">
        {found.rows.map((row) => (
          <ClosureLine key={row.id} row={row} formKey={`${found.formKey}-${row.id}`} />
        ))}
      </ul>
    </div>
  );
}

function ClosureLine({ row, formKey }: { row: Found["rows"][number]; formKey: string }) {
  const say = useSay();
  const [from, to] = [whenOf(row.from), whenOf(row.to)];
  const when = { from: from.date, fromTime: from.time, to: to.date, toTime: to.time };
  return (
    <li className="panel booking-line">
      <h2>{row.why}</h2>
      <p>{`${row.roomName ?? say(ruleWords.wholeSite)}, ${row.siteName}`}</p>
      <p className="quiet">{say(ruleWords.fromTo, when)}</p>
      <div className="actions">
        <ConfirmButton
          label={say(words.reopenPlaces)}
          icon="check"
          effect={<p>{say(ruleWords.liftEffect)}</p>}
          fields={{ intent: `reopen:${row.id}`, key: formKey }}
        />
      </div>
    </li>
  );
}

function CloseForm({ found, answer }: { found: Found; answer: ActAnswer | undefined }) {
  const say = useSay();
  const { sites, rooms, today, formKey } = found;
  const field = fieldIn(answer, "close", { startsOn: today, endsOn: today });
  const whole = say(ruleWords.wholeSite);
  const among = sites.flatMap(({ id, name }) => [
    { id, name: `${name}, ${whole.toLowerCase()}` },
    ...rooms.filter(({ site }) => site === id).map((room) => ({ id: `${id} ${room.id}`, name: room.name })),
  ]);
  return (
    <ActForm
      intent="close"
      label={say(words.closePlaces)}
      formKey={formKey}
      refused={answer?.intent === "close"}
      fold={formKey}
    >
      <SelectField {...field("place", sites[0]?.id)} label={say(words.where)}>
        <Choices among={among} />
      </SelectField>
      <div className="room-fields">
        <TextField {...field("startsOn")} type="date" label={say(ruleWords.firstDay)} />
        <TextField {...field("from")} type="time" label={say(ruleWords.atHour)} optional />
        <TextField {...field("endsOn")} type="date" label={say(ruleWords.lastDay)} />
        <TextField {...field("to")} type="time" label={say(ruleWords.untilHour)} optional />
      </div>
      <TextField {...field("why")} label={say(words.why)} maxLength={200} />
    </ActForm>
  );
}
