import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { ImportPage } from "../../design/import-page.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { importFrom } from "../../doors/web/import-file.ts";
import { contractForm } from "../contract-form.ts";
import { importContracts } from "../import-contracts.ts";
import { importWords as words } from "../import-words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  resultOf(await web.readView(contractForm, {}), request, web.language);
  return { key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  return importFrom(context.get(webContext), importContracts, await request.formData());
}

/** The contracts signed before, in force or over. */
export default function ImportContractsPage() {
  const { key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  return (
    <ImportPage
      title={say(words.importContracts)}
      intro={[say(words.intro)]}
      template="/comptabilite/import/contrats/modele.csv"
      formKey={key}
      answer={answer}
      facts={({ contracts, inForce }) => [
        say(words.contracts, { n: contracts }),
        say(words.inForce, { n: inForce }),
      ]}
      warnings={({ lateAssociates }) =>
        lateAssociates > 0 ? [say(words.lateAssociates, { n: lateAssociates })] : []
      }
    />
  );
}
