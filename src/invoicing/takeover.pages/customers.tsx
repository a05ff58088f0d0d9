import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { ImportPage } from "../../design/import-page.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { importFrom } from "../../doors/web/import-file.ts";
import { importCustomers } from "../import-customers.ts";
import { importWords as words } from "../import-words.ts";
import { takeoverState } from "../takeover-state.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  resultOf(await web.readView(takeoverState, {}), request, web.language);
  return { key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  return importFrom(context.get(webContext), importCustomers, await request.formData());
}

/** The customers of another program. */
export default function ImportCustomersPage() {
  const { key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  return (
    <ImportPage
      title={say(words.importCustomers)}
      intro={[say(words.customersIntro)]}
      template="/comptabilite/import/clients/modele.csv"
      formKey={key}
      answer={answer}
      facts={({ customers: n, activities, knownParties, newCodes }) => [
        say(words.customers, { n, activities }),
        say(words.knownParties, { n: knownParties }),
        ...(newCodes > 0 ? [say(words.newCodes, { n: newCodes })] : []),
      ]}
    />
  );
}
