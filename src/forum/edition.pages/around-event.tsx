import { type LoaderFunctionArgs, Outlet, useLoaderData } from "react-router";
import type { ComesFrom } from "../../design/comes-from.tsx";
import { webContext } from "../../doors/web/context.ts";
import { say } from "../../foundation/words.ts";
import { editionOfEvent } from "../edition-of-event.ts";
import { programmeWords } from "../programme-words.ts";

export async function loader({ context, params }: LoaderFunctionArgs): Promise<{ from: ComesFrom | null }> {
  const web = context.get(webContext);
  const { cooperative: slug, event } = params;
  const house = slug ? await web.publicHouse(slug) : null;
  const found = await (house ?? web).readView(editionOfEvent, { event });
  if (!found.ok) return { from: null };
  const { id, name } = found.result;
  return {
    from: {
      to: slug ? `/forum-public/${slug}/${id}` : `/forum/${id}/programme`,
      sentence: say(programmeWords.ofEdition, web.language, { name }),
    },
  };
}

/** Around the page of an event: the edition of the forum that it is a session of. */
export default function AroundEvent() {
  const { from } = useLoaderData<typeof loader>();
  return <Outlet context={from} />;
}
