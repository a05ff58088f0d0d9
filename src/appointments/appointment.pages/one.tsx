import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { oneAppointment } from "../read-appointment.ts";
import { words } from "../words.ts";
import { performAct } from "./act.ts";
import { AppointmentActs } from "./acts.tsx";
import { AppointmentSheet } from "./sheet.tsx";
import { AppointmentMark } from "./state.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(oneAppointment, params), request, web.language);
  return { ...found, formKey: crypto.randomUUID() };
}
export type Loaded = Awaited<ReturnType<typeof loader>>;
export type ActAnswer = {
  errors: FieldErrors;
  whole?: string;
  intent: string;
  typed: Readonly<Record<string, string>>;
};

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const appointment = String(params.appointment);
  const outcome = await performAct(web, appointment, form);
  if (outcome.ok) return redirect(`/rendez-vous/${appointment}?fait=1`);
  const intent = String(form.get("intent"));
  return { ...formErrors(outcome.refusal, web.language), intent, typed: typedOf(form) };
}

/** An appointment for its two people: what it is, and what each may do with it. */
export default function AppointmentPage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { appointment: a, receives } = loaded;
  const other = receives ? a.memberName : a.adviserName;
  const back = receives
    ? { to: "/agenda", label: words.agenda }
    : { to: "/rendez-vous", label: words.appointments };
  return (
    <div className="stack">
      <PageHead
        title={`${a.typeName} ${say(words.withWhom, { name: other })}`}
        above={<Link to={back.to}>{say(back.label)}</Link>}
        below={<AppointmentMark state={a.state} />}
      />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && (
        <p role="status">{say(a.state === "requested" && !receives ? words.asked : words.done)}</p>
      )}
      <AppointmentSheet {...loaded} />
      <AppointmentActs {...loaded} answer={answer} />
    </div>
  );
}
