import { useState } from "react";
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
} from "react-router";
import { DraftFound, DraftMark } from "../../design/draft-notice.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { sendDraft } from "../../design/send-draft.ts";
import { useSay } from "../../design/speak.ts";
import { useDraft } from "../../design/use-draft.ts";
import { readGivenPaper } from "../../documents/index.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { keepDraft, readDraft } from "../../people/index.ts";
import { attachPaper } from "../attach-paper.ts";
import { entryForm } from "../entry-form.ts";
import { postEntry } from "../post-entry.ts";
import { readEntryForm } from "../read-entry-form.ts";
import { readPostedEntry } from "../read-posted-entry.ts";
import { words } from "../words.ts";
import { givenFile } from "./act-on-entry.ts";
import { emptyLine, Head, Lines, type TypedEntry } from "./entry-head.tsx";
import { PaperField } from "./entry-papers.tsx";
import { copyOf, type EntryStart, startOf } from "./entry-start.ts";
import { Gap } from "./gap.tsx";
import { words as page } from "./words.ts";

/** The name of the draft: a copy of an entry is another form than an entry typed from nothing. */
const formOf = (request: Request) => `entry:${new URL(request.url).searchParams.get("copie") ?? "new"}`;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const offered = resultOf(await web.readView(entryForm, {}), request, web.language);
  const entry = new URL(request.url).searchParams.get("copie");
  const copied = entry && resultOf(await web.readView(readPostedEntry, { entry }), request, web.language);
  const form = formOf(request);
  const kept = await web.readView(readDraft, { form });
  const { draft: elsewhere, ended } = kept.ok ? kept.result : { draft: null, ended: null };
  return {
    ...offered,
    form,
    person: web.person?.id ?? "",
    ended,
    elsewhere: elsewhere && { at: elsewhere.savedAt, value: elsewhere.content as unknown as TypedEntry },
    key: crypto.randomUUID(),
    start: copied ? copyOf(copied, web.language) : null,
    copied: copied ? { journal: copied.head.journal, number: copied.head.number } : null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const typed = startOf(form);
  if (form.get("intent") === "add-line") return { errors: {}, whole: undefined, typed };
  const choices = await web.readView(entryForm, {});
  const asked = readEntryForm(form, choices.ok ? choices.result.activities : [], web.language);
  if ("errors" in asked) return { ...asked, whole: undefined, typed };
  // The paper is looked at before the entry is posted, which nothing undoes.
  const given = (await givenFile(form, "paper")) ?? null;
  const wrong = given && (await readGivenPaper(given)).refusal;
  if (wrong) return { errors: { paper: sayRefusal(wrong, web.language) }, whole: undefined, typed };
  const key = String(form.get("key"));
  const outcome = await web.performOperation(postEntry, asked.entry, { key });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed };
  const { id } = outcome.result;
  const kept = formOf(request);
  await web.performOperation(keepDraft, { form: kept, content: null, opening: key }, {});
  const attached =
    given && (await web.performOperation(attachPaper, { entry: id, paper: given }, { key: `${key}-paper` }));
  const left = given && !attached?.ok ? `&piece=${encodeURIComponent(given.name)}` : "";
  return redirect(`/comptabilite/ecritures/${id}?garde=${kept}${left}`);
}

type Refused = { errors: FieldErrors; whole?: string; typed: EntryStart & { date: string } };

function startingFrom(from: Partial<Refused["typed"]> | null, today: string): TypedEntry {
  const lines = from?.lines?.map((line) => ({ ...emptyLine(), ...line }) as ReturnType<typeof emptyLine>);
  return {
    ...{ journal: from?.journal ?? "OD", date: from?.date ?? today },
    ...{ documentRef: from?.documentRef ?? "", label: from?.label ?? "" },
    lines: lines ?? [emptyLine(), emptyLine()],
  };
}

/** An entry typed by keyboard alone, its balance said while it is typed, its draft kept. */
export default function NewEntryPage() {
  const { key, start, copied, today, form, person, elsewhere, ended } = useLoaderData<typeof loader>();
  const [opening] = useState(key);
  const refused = useActionData<Refused>();
  const say = useSay();
  const idle = useNavigation().state === "idle";
  const [value, setValue] = useState(() => startingFrom(refused?.typed ?? start, today));
  const set = (change: Partial<TypedEntry>) => setValue((before) => ({ ...before, ...change }));
  // Lines that come back take names of this page, which the next new line will not have.
  const restore = (typed: TypedEntry) =>
    setValue({ ...typed, lines: typed.lines.map((line) => ({ ...line, id: emptyLine().id })) });
  const draft = useDraft({
    ...{ person, key: form, value, savedAt: null, restore, elsewhere, opening, ended },
    // While the form itself is on its way, its draft is no longer sent: it would come back after it.
    ...(idle && { save: (typed: TypedEntry) => sendDraft(form, typed, opening) }),
  });
  const giveUp = () => {
    const empty = startingFrom(start, today);
    draft.forget(empty);
    setValue(empty);
    void sendDraft(form, null).catch(() => undefined);
  };
  return (
    <Form method="post" encType="multipart/form-data" className="stack" noValidate>
      <PageHead title={say(words.newEntry)} below={copied && say(page.copied, copied)} />
      <DraftMark state={draft.state} />
      <DraftFound at={draft.found} onForget={giveUp} />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      <input type="hidden" name="key" value={opening} />
      <Head {...{ value, set, errors: refused?.errors }} />
      <Lines {...{ value, set, errors: refused?.errors }} />
      <Gap lines={value.lines} />
      <PaperField errors={refused?.errors} />
      <p>
        <button type="submit" className="button button-main">
          {say(words.postEntry)}
        </button>
      </p>
    </Form>
  );
}
