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
import { agendaSettings } from "../agenda-settings.ts";
import { words } from "../words.ts";
import { actOnSettings } from "./act-on-settings.ts";
import { AgendaTabs } from "./agenda-tabs.tsx";
import { CalendarsPanel } from "./calendars-panel.tsx";
import { ExceptionsPanel } from "./exceptions-panel.tsx";
import { HoursPanel } from "./hours-panel.tsx";
import { SchoolHolidaysPanel } from "./school-holidays-panel.tsx";
import { SharePanel } from "./share-panel.tsx";
import { TravelPanel } from "./travel-panel.tsx";
import { TypesPanel } from "./types-panel.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(agendaSettings, {}), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}

export type SettingsAnswer = {
  errors: FieldErrors;
  whole?: string;
  intent: string;
  typed: Readonly<Record<string, string>>;
};
export type PanelProps = {
  settings: Awaited<ReturnType<typeof loader>>;
  answer: SettingsAnswer | undefined;
};

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const outcome = await actOnSettings(web, form);
  if (outcome.ok) return redirect("/agenda/reglages?enregistre=1");
  const intent = String(form.get("intent"));
  return { ...formErrors(outcome.refusal, web.language), intent, typed: typedOf(form) };
}

/** What one offers, when, where, and what else counts as busy. */
export default function AgendaSettingsPage() {
  const settings = useLoaderData<typeof loader>();
  const answer = useActionData<SettingsAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.agendaSettings)} />
      <AgendaTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("enregistre") && !answer && <p role="status">{say(words.done)}</p>}
      <TypesPanel settings={settings} answer={answer} />
      <HoursPanel settings={settings} answer={answer} />
      <ExceptionsPanel settings={settings} answer={answer} />
      <SchoolHolidaysPanel settings={settings} answer={answer} />
      <SharePanel settings={settings} answer={answer} />
      <TravelPanel settings={settings} answer={answer} />
      <CalendarsPanel settings={settings} answer={answer} />
      <p>
        <Link to="/rendez-vous#agenda">{say(words.feed)}</Link>
      </p>
    </div>
  );
}
