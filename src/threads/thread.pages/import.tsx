import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { SelectField } from "../../design/field.tsx";
import { ImportPage } from "../../design/import-page.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { importFrom } from "../../doors/web/import-file.ts";
import { archiveKinds } from "../archive.ts";
import { importArchive, importForm } from "../import-archive.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(importForm, {}), request, web.language);
  return { ...found, kinds: [...archiveKinds], key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const more = { group: form.get("group") ?? undefined, kind: form.get("kind") ?? undefined };
  return importFrom(context.get(webContext), importArchive, form, more);
}

/** What a group said elsewhere before: tried first, then taken over. */
export default function ImportArchivePage() {
  const { key, kinds, places } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay();
  return (
    <ImportPage
      {...{ title: say(words.importArchive), intro: [say(words.importIntro)], formKey: key, answer }}
      accept=".mbox,.csv,.xlsx,.json,.txt"
      next={{ to: "/fils", label: say(words.threads) }}
      facts={({ messages, threads, known, before }) => [
        say(words.archived, { n: messages, threads }),
        say(words.archivedKnown, { n: known }),
        ...(before > 0 ? [say(words.archivedBefore, { n: before })] : []),
      ]}
      warnings={({ unknown, leftAside: { messages, files } }) => [
        ...(unknown.length > 0 ? [say(words.archivedUnknown, { names: unknown.join(", ") })] : []),
        ...(messages + files > 0 ? [say(words.archivedAside, { n: messages, files })] : []),
      ]}
    >
      <SelectField name="group" label={say(words.intoGroup)} errors={answer?.refused?.errors}>
        {places.map(({ group, groupName }) => (
          <option key={group} value={group}>
            {groupName}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="kind"
        label={say(words.archiveKind)}
        help={say(words.archiveHelp)}
        errors={answer?.refused?.errors}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(words[`archive-${kind}`])}
          </option>
        ))}
      </SelectField>
    </ImportPage>
  );
}
