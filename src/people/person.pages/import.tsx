import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { CheckField } from "../../design/field.tsx";
import { ImportPage } from "../../design/import-page.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { importFrom } from "../../doors/web/import-file.ts";
import { importPeople } from "../import-people.ts";
import { importWords as words } from "../import-words.ts";
import { listPeople } from "../list-people.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  resultOf(await web.readView(listPeople, {}), request, web.language);
  return { key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const ticked = { invite: form.has("invite"), inviteAgain: form.has("inviteAgain") };
  return importFrom(context.get(webContext), importPeople, form, ticked);
}

/** The people of another program, with their roles; invited only where it is asked for. */
export default function ImportPeoplePage() {
  const { key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  return (
    <ImportPage
      title={say(words.importPeople)}
      intro={[say(words.intro)]}
      template="/comptabilite/import/personnes/modele.csv"
      formKey={key}
      answer={answer}
      facts={({ people: n, newPeople: fresh, mandates, alreadyHeld, invitations }) => [
        say(words.people, { n, fresh }),
        say(words.mandates, { n: mandates }),
        ...(alreadyHeld > 0 ? [say(words.held, { n: alreadyHeld })] : []),
        say(words.invitations, { n: invitations }),
      ]}
    >
      <CheckField name="invite" label={say(words.inviteNew)} help={say(words.inviteNewHelp)} />
      <CheckField name="inviteAgain" label={say(words.inviteAgain)} />
    </ImportPage>
  );
}
