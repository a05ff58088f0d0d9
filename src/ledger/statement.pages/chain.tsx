import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { Icon } from "../../design/icon.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { verifySeal } from "../verify-seal.ts";
import { words } from "../words.ts";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  return resultOf(await web.readView(verifySeal, {}), request, web.language);
}

/** The chain of entries, recomputed now from the first to the last. */
export default function ChainPage() {
  const { entries, broken, seal } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <div className="stack">
      <PageHead title={say(words.verifySeal)} />
      <p role="status">
        <Icon name={broken ? "alert-triangle" : "circle-check"} />{" "}
        {broken ? say(words.chainBroken, { ...broken }) : say(words.chainWhole, { n: entries })}
      </p>
      {seal && (
        <p>
          {say(words.lastSeal)} : <code>{seal}</code>
        </p>
      )}
    </div>
  );
}
