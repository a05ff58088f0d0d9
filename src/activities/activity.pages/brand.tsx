import { useState } from "react";
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
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useLanguage, useSay } from "../../design/speak.ts";
import { ActivityTabs } from "../../doors/web/activity-tabs.tsx";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { sayRefusal } from "../../foundation/refusal.ts";
import { changeBrand } from "../change-brand.ts";
import { activitySheet } from "../read-activity.ts";
import { words } from "../words.ts";
import { BrandFields } from "./brand-fields.tsx";
import { DocumentHead } from "./document-head.tsx";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const { activity, acts } = resultOf(await web.readView(activitySheet, params), request, web.language);
  return { activity, brand: acts.brand, key: crypto.randomUUID() };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const { key, dropLogo, ...typed } = { key: "", dropLogo: "", ...typedOf(form) };
  const logo = await givenFile(form, "logo");
  const input = { activity: params.activity, ...typed, dropLogo: dropLogo === "on", ...(logo && { logo }) };
  const outcome = await web.performOperation(changeBrand, input, { key });
  if (!outcome.ok) return { ...formErrors(outcome.refusal, web.language), typed };
  return redirect(`/activites/${params.activity}/marque?garde=1`);
}

export type BrandAnswer = { errors: FieldErrors; whole?: string; typed: Readonly<Record<string, string>> };

const fields = [
  "name",
  "trade",
  "colour",
  "email",
  "phone",
  "website",
  "street",
  "postcode",
  "town",
] as const;
export type Brand = Record<(typeof fields)[number] | "legalMentions", string>;

/** How an activity presents itself on paper, drawn while it is chosen. */
export default function BrandPage() {
  const { activity, brand: chance, key } = useLoaderData<typeof loader>();
  const answer = useActionData<BrandAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  const language = useLanguage();
  const names = [...fields, "legalMentions"] as const;
  const kept = (name: keyof Brand) => answer?.typed[name] ?? activity[name];
  const [brand, setBrand] = useState<Brand>(
    () => Object.fromEntries(names.map((name) => [name, kept(name)])) as Brand,
  );
  const stored = activity.logo ? `/activites/${activity.id}/logo?v=${activity.logo.slice(0, 8)}` : null;
  const [picture, setPicture] = useState<string | null>(null);
  const closed = chance.whyNot ? sayRefusal(chance.whyNot, language) : null;
  return (
    <div className="stack">
      <PageHead
        title={activity.name}
        above={<Link to="/activites">{say(words.activities)}</Link>}
        below={say(words.brandIntro)}
      />
      <ActivityTabs activity={activity.id} />
      {search.has("garde") && !answer && <p role="status">{say(words.saved)}</p>}
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <DocumentHead brand={brand} logo={picture ?? stored} />
      {closed && <p>{closed}</p>}
      {chance.may && !closed && (
        <Form method="post" encType="multipart/form-data" className="stack">
          <input type="hidden" name="key" value={key} />
          <BrandFields
            {...{ brand, answer, hasLogo: stored !== null }}
            onChange={(change) => setBrand({ ...brand, ...change })}
            onLogo={setPicture}
          />
          <div className="actions">
            <button type="submit" className="button button-main">
              {say(words.changeBrand)}
            </button>
          </div>
        </Form>
      )}
    </div>
  );
}
