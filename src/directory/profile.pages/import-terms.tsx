import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { SelectField, TextField } from "../../design/field.tsx";
import { ImportPage } from "../../design/import-page.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { importFrom } from "../../doors/web/import-file.ts";
import { importTerms } from "../import-terms.ts";
import { schemes } from "../term.ts";
import { skillTerms } from "../term-views.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  resultOf(await web.readView(skillTerms, {}), request, web.language);
  return { key: crypto.randomUUID(), schemes: [...schemes] };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const more = { scheme: form.get("scheme") ?? undefined, version: String(form.get("version") ?? "") };
  return importFrom(context.get(webContext), importTerms, form, more);
}

/** An official list of terms, checked first, then brought in. */
export default function ImportTermsPage() {
  const { key, schemes: all } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  return (
    <ImportPage
      {...{ title: say(words.importTerms), intro: [say(words.termsIntro)], formKey: key, answer }}
      next={{ to: "/annuaire/termes", label: say(words.skillTerms) }}
      facts={({ terms, names, added, renamed, left }) => [
        say(words.readTerms, { n: terms, names }),
        say(words.changedTerms, { added, renamed, left }),
      ]}
    >
      <SelectField name="scheme" label={say(words.scheme)} errors={answer?.refused?.errors}>
        {all.map((scheme) => (
          <option key={scheme} value={scheme}>
            {say(words[`scheme-${scheme}`])}
          </option>
        ))}
      </SelectField>
      <TextField
        {...{ name: "version", maxLength: 40, errors: answer?.refused?.errors }}
        label={say(words.version)}
        help={say(words.versionHelp)}
      />
    </ImportPage>
  );
}
