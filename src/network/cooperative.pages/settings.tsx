import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { formatDate } from "../../design/format.ts";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { Story } from "../../design/story.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { typedOf } from "../../doors/web/typed.ts";
import { changeSetting } from "../change-setting.ts";
import { readCooperativeSheet } from "../read-cooperative.ts";
import { readAllSettings } from "../read-settings.ts";
import { words } from "../words.ts";
import { SettingForm } from "./setting-form.tsx";
import { sayValue, valueFrom } from "./setting-value.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readAllSettings, {}), request, web.language);
  const { sheet } = resultOf(await web.readView(readCooperativeSheet, {}), request, web.language);
  return { ...found, name: sheet.name, requestKey: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const key = text("setting");
  const value = valueFrom(form, key, text("kind"), web.language);
  const input = { key, effectiveOn: text(`${key}.effectiveOn`), value };
  const outcome = await web.performOperation(changeSetting, input, { key: text("key") });
  if (outcome.ok) return redirect("/cooperative/reglages");
  const { errors, whole } = formErrors(outcome.refusal, web.language);
  const own = Object.entries(errors).map(([name, sentence]) => [`${key}.${name}`, sentence]);
  return { key, errors: Object.fromEntries(own) as FieldErrors, whole, typed: typedOf(form) };
}

export type Setting = Awaited<ReturnType<typeof loader>>["settings"][number];
export type SettingAnswer = {
  key: string;
  errors: FieldErrors;
  whole: string | undefined;
  typed: Readonly<Record<string, string>>;
};

/** How the cooperative works: each setting with what holds now, what will, and what did. */
export default function SettingsPage() {
  const { name, settings, mayChange, today, requestKey } = useLoaderData<typeof loader>();
  const answer = useActionData<SettingAnswer>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={name} below={say(words.settingsIntro)} />
      <CooperativeTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {settings.map((setting) => (
        <section key={setting.key} className="stack setting">
          <Values setting={setting} />
          {mayChange && (
            <SettingForm
              key={answer?.key === setting.key ? "refused" : lastSaid(setting)}
              setting={setting}
              answer={answer?.key === setting.key ? answer : undefined}
              {...{ today, requestKey }}
            />
          )}
          {setting.past.length > 0 && <Past setting={setting} />}
        </section>
      ))}
    </div>
  );
}

/** When the setting was last said: its form folds once it is said anew, and no other form loses anything. */
const lastSaid = ({ current, future }: Setting) =>
  [current, ...future].map((row) => row?.setAt.toISOString() ?? "").join();

function Values({ setting: { label, value, unit, current, future } }: { setting: Setting }) {
  const say = useSay();
  const language = useLanguage();
  const since = current
    ? say(words.since, { date: formatDate(current.effectiveOn, language) })
    : say(words.sinceStart);
  return (
    <>
      <h2>{say(label)}</h2>
      <p>
        <strong>{sayValue(value, unit, language)}</strong>, {since}
      </p>
      {future.map((row) => (
        <p key={row.effectiveOn}>
          {say(words.planned)} :{" "}
          {say(words.fromOn, {
            value: sayValue(row.value, unit, language),
            date: formatDate(row.effectiveOn, language),
          })}
        </p>
      ))}
    </>
  );
}

function Past({ setting: { key, past, unit } }: { setting: Setting }) {
  const say = useSay();
  const language = useLanguage();
  const events = past.map((row) => ({
    id: `${key}-${row.effectiveOn}`,
    at: row.setAt,
    who: row.who ?? say(words.operator),
    what: say(words.fromOn, {
      value: sayValue(row.value, unit, language),
      date: formatDate(row.effectiveOn, language),
    }),
  }));
  return <Story title={say(words.history)} events={events} />;
}
