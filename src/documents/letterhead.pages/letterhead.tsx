import { useState } from "react";
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { CheckField, type FieldErrors, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { givenFile } from "../../doors/web/uploaded.ts";
import { changeLetterhead } from "../change-letterhead.ts";
import { letterhead } from "../read-letterhead.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { logo, mayChange } = resultOf(await web.readView(letterhead, {}), request, web.language);
  const name = web.cooperative?.name ?? "";
  return { name, hasLogo: logo !== null, mayChange, key: crypto.randomUUID() };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const logo = await givenFile(form, "logo");
  const input = { ...(logo && { logo }), dropLogo: form.get("dropLogo") === "on" };
  const outcome = await web.performOperation(changeLetterhead, input, { key: String(form.get("key")) });
  if (!outcome.ok) return formErrors(outcome.refusal, web.language);
  return redirect("/cooperative/en-tete?garde=1");
}

/** The logo of the cooperative itself. */
export default function LetterheadPage() {
  const { name, hasLogo, mayChange, key } = useLoaderData<typeof loader>();
  const answer = useActionData<{ errors: FieldErrors; whole?: string }>();
  const [search] = useSearchParams();
  const [picture, setPicture] = useState<string | null>(null);
  const say = useSay();
  const shown = picture ?? (hasLogo ? `/cooperative/logo?v=${key}` : null);
  return (
    <div className="stack">
      <PageHead title={name} below={say(words.letterheadIntro)} />
      <CooperativeTabs />
      {search.has("garde") && !answer && <p role="status">{say(words.saved)}</p>}
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <div className="letterhead">
        {shown ? <img src={shown} alt={say(words.logo)} /> : <p>{say(words.noLogo)}</p>}
      </div>
      {mayChange && (
        <Form method="post" encType="multipart/form-data" className="stack">
          <input type="hidden" name="key" value={key} />
          <TextField
            name="logo"
            type="file"
            accept="image/png,image/jpeg,image/webp"
            label={say(words.logo)}
            help={say(words.logoHelp)}
            errors={answer?.errors}
            onChange={(event) => {
              const picked = event.currentTarget.files?.[0];
              setPicture(picked ? URL.createObjectURL(picked) : null);
            }}
            optional
          />
          {hasLogo && <CheckField name="dropLogo" label={say(words.dropLogo)} />}
          <div className="actions">
            <button type="submit" className="button button-main">
              {say(words.changeLetterhead)}
            </button>
          </div>
        </Form>
      )}
    </div>
  );
}
