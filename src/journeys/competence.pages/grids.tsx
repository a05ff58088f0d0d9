import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "react-router";
import { ErrorSummary } from "../../design/error-summary.tsx";
import type { FieldErrors } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { CooperativeTabs } from "../../doors/web/cooperative-tabs.tsx";
import { readGrids } from "../read-grids.ts";
import { words } from "../words.ts";
import { actOnGrids } from "./act-on-grids.ts";
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

export function action({ context, request }: ActionFunctionArgs) {
  return actOnGrids(context.get(webContext), request);
}

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
