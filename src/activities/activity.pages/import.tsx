import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { ImportPage } from "../../design/import-page.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { importFrom } from "../../doors/web/import-file.ts";
import { activityForm } from "../activity-form.ts";
import { importActivities } from "../import-activities.ts";
import { importWords as words } from "../import-words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  resultOf(await web.readView(activityForm, {}), request, web.language);
  return { key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  return importFrom(context.get(webContext), importActivities, await request.formData());
}

/** The activities of another program, with those who run them. */
export default function ImportActivitiesPage() {
  const { key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  return (
    <ImportPage
      title={say(words.importActivities)}
      intro={[say(words.intro)]}
      template="/comptabilite/import/activites/modele.csv"
      formKey={key}
      answer={answer}
      facts={({ activities, entrepreneurs }) => [
        say(words.activities, { n: activities }),
        say(words.entrepreneurs, { n: entrepreneurs }),
      ]}
      warnings={({ withoutEntrepreneur, withoutAdviser }) => [
        ...(withoutEntrepreneur > 0 ? [say(words.withoutEntrepreneur, { n: withoutEntrepreneur })] : []),
        ...(withoutAdviser > 0 ? [say(words.withoutAdviser, { n: withoutAdviser })] : []),
      ]}
    />
  );
}
