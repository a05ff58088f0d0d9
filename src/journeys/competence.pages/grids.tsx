import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { typedOf } from "../../doors/web/typed.ts";
import { readGrids } from "../read-grids.ts";
import { setGrid } from "../set-grid.ts";
import { setStages } from "../set-stages.ts";
import { words } from "../words.ts";
import { GridPanel } from "./grid-panel.tsx";
import { StagesSetting } from "./stages-setting.tsx";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const found = resultOf(await web.readView(readGrids, {}), request, web.language);
  return { ...found, key: crypto.randomUUID() };
}
export type Grids = Awaited<ReturnType<typeof loader>>;
export type GridsAnswer = {
  errors: FieldErrors;
  whole?: string;
  intent: string;
  typed: Readonly<Record<string, string>>;
};

export async function action({ context, request }: ActionFunctionArgs) {
  const web = context.get(webContext);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const call = { key: text("key") };
  const intent = text("intent");
  const rows = form.getAll("row").map(String);
  const idOf = (row: string) => (row.startsWith("new") ? null : row);
  const outcome =
    intent === "stages"
      ? await web.performOperation(setStages, { stages: named(rows, text, idOf) }, call)
      : await web.performOperation(
          setGrid,
          {
            competences: named(rows, text, idOf).map(({ row, ...one }) => ({
              ...one,
              domain: text(`${row}.domain`),
            })),
            levels: [0, 1, 2, 3, 4].map((level) => text(`level.${level}`)),
          },
          call,
        );
  if (outcome.ok) return redirect("/cooperative/parcours?fait=1");
  return { ...formErrors(outcome.refusal, web.language), intent, typed: typedOf(form) };
}

/** The lines of a form that bear a name; one that is emptied is left out. */
const named = (
  rows: readonly string[],
  text: (name: string) => string,
  idOf: (row: string) => string | null,
) => rows.map((row) => ({ row, id: idOf(row), name: text(`${row}.name`) })).filter(({ name }) => name !== "");

/** The stages and the competences of the cooperative: the director says them, the team reads them. */
export default function GridsPage() {
  const grids = useLoaderData<typeof loader>();
  const answer = useActionData<GridsAnswer>();
  const [search] = useSearchParams();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.journey)} below={say(words.gridsIntro)} />
      <CooperativeTabs />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      {search.has("fait") && !answer && <p role="status">{say(words.saved)}</p>}
      <StagesSetting grids={grids} answer={answer} />
      <GridPanel grids={grids} answer={answer} />
    </div>
  );
}
