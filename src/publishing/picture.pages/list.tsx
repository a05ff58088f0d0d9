import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Empty } from "../../design/empty.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { addPicture } from "../add-picture.ts";
import { changePicture } from "../change-picture.ts";
import { removePicture } from "../remove-picture.ts";
import { listPictures, picturesPerPage } from "../views.ts";
import { words } from "../words.ts";
import { PictureCard } from "./picture-card.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const asked = { q: searchParams.get("q") ?? undefined, page: searchParams.get("page") ?? undefined };
  const found = resultOf(await web.readView(listPictures, asked), request, web.language);
  const slug = web.cooperative?.slug ?? "";
  return { ...found, slug, perPage: picturesPerPage, formKey: crypto.randomUUID() };
}
export type Found = Awaited<ReturnType<typeof loader>>;

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const [act, picture] = String(form.get("intent")).split(":");
  const said = {
    ...{ alt: text("alt"), credit: text("credit"), licence: text("licence") },
    ...{ focusX: text("focusX") || 50, focusY: text("focusY") || 50 },
  };
  const outcome =
    act === "add"
      ? await web.performOperation(addPicture, { file: await givenFile(form, "add.file"), ...said }, call)
      : act === "change"
        ? await web.performOperation(changePicture, { picture, ...said }, call)
        : await web.performOperation(removePicture, { picture }, call);
  if (outcome.ok) return redirect("/cooperative/site/images");
  return refusedAct(form, formErrors(outcome.refusal, web.language));
}

/** The pictures from which pages draw. */
export default function PicturesPage() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<ActAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const { q, rows, page, perPage, total, formKey } = found;
  const field = fieldIn(answer, "add");
  return (
    <div className="stack">
      <PageHead title={say(words.pictures)} above={<Link to="/cooperative/site">{say(words.site)}</Link>} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <ActForm
        {...{ intent: "add", formKey, fold: formKey, refused: answer?.intent === "add", upload: true }}
        label={say(words.addPicture)}
      >
        <TextField
          {...{ name: "add.file", errors: answer?.errors, type: "file", accept: "image/*" }}
          label={say(words.file)}
          help={say(words.fileHelp)}
        />
        <TextField {...field("alt")} label={say(words.alt)} help={say(words.altHelp)} />
        <TextField {...field("credit")} label={say(words.credit)} optional />
        <TextField {...field("licence")} label={say(words.licence)} optional />
      </ActForm>
      <Form method="get" role="search" className="directory-search">
        <label>
          <span className="unseen">{say(words.look)}</span>
          <input type="search" name="q" defaultValue={q} key={q} placeholder={say(words.look)} />
        </label>
        <button type="submit" className="button">
          {say(words.find)}
        </button>
      </Form>
      {rows.length === 0 && (
        <Empty icon="eye" title={say(words.noPictures)}>
          {say(words.noPicturesWhy)}
        </Empty>
      )}
      <ul className="site-cards">
        {rows.map((picture) => (
          <PictureCard key={picture.id} {...{ picture, found, answer }} />
        ))}
      </ul>
      <Pagination {...{ caption: say(words.pictures), search, page, perPage, total }} />
    </div>
  );
}
