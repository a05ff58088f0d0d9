import { Outlet, redirectDocument } from "react-router";
import { type Entry, Frame } from "../../design/frame.tsx";
import { SavedListsContext } from "../../design/saved-lists.tsx";
import { useSay } from "../../design/speak.ts";
import { unreadNotices } from "../../notices/index.ts";
import type { Hat } from "../../people/index.ts";
import { savedLists } from "../../people/index.ts";
import { roleWords } from "../../people/words.ts";
import type { Route } from "./+types/house";
import { webContext } from "./context.ts";
import { commandsFor, mainActs, placesFor } from "./navigation.ts";
import { words } from "./words.ts";

/** The lists whose filters a person may keep. */
const listsKept: ReadonlySet<string> = new Set([
  "/factures",
  "/devis",
  "/clients",
  "/activites",
  "/personnes",
  "/contrats",
  "/candidatures",
]);

/** Every page behind the sign-in: whoever is not signed in goes there first, and comes back. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { person, cooperative, cooperatives, hat, hats, firstRun, factorMissing, readView } =
    context.get(webContext);
  if (!person) {
    if (await firstRun.isNeeded()) throw redirectDocument("/premiere-ouverture");
    const { pathname, search } = new URL(request.url);
    const back = pathname === "/" ? "" : `?retour=${encodeURIComponent(pathname + search)}`;
    throw redirectDocument(`/connexion${back}`);
  }
  const { pathname } = new URL(request.url);
  if (factorMissing && !pathname.startsWith("/moi")) throw redirectDocument("/moi/second-facteur");
  const kept = listsKept.has(pathname.replace(/\.data$/, "")) ? await readView(savedLists, {}) : null;
  const unread = await readView(unreadNotices, {});
  const saved = kept?.ok ? kept.result.saved : [];
  return { person, cooperative, cooperatives, hat, hats, saved, unread: unread.ok ? unread.result.n : 0 };
}

export default function House({ loaderData }: Route.ComponentProps) {
  const { person, cooperative, cooperatives, hat, hats, saved, unread } = loaderData;
  const say = useSay();
  const role = hat?.role ?? null;
  const entries = placesFor(role).map(
    ({ label, roles: _, ...place }): Entry => ({ ...place, label: say(label) }),
  );
  const act = mainActs.find(({ roles }) => role !== null && roles.includes(role));
  const commands = commandsFor(role).map(({ to, label, icon }) => ({ href: to, label: say(label), icon }));
  const labelOf = (each: Hat) => each.activity?.name ?? say(roleWords[each.role]);
  const option = (each: Hat) => {
    const detail = each.activity ? say(roleWords[each.role]) : undefined;
    return { value: each.value, label: labelOf(each), ...(detail && { detail }) };
  };
  return (
    <Frame
      cooperative={{
        current: { value: cooperative?.slug ?? "", label: cooperative?.name ?? "Ensemble" },
        others: cooperatives
          .filter(({ slug }) => slug !== cooperative?.slug)
          .map(({ slug, name, town }) => ({ value: slug, label: name, detail: town })),
        action: "/ici",
      }}
      role={{
        current: hat ? option(hat) : { value: "", label: say(words.noRole) },
        others: hats.filter(({ value }) => value !== hat?.value).map(option),
        action: "/ici",
      }}
      person={{ name: person.name, to: "/moi" }}
      notifications={{ count: unread, to: "/avis" }}
      helpTo={null}
      entries={entries}
      phoneEntries={entries.slice(0, 4)}
      plan={{ to: "/plan", label: say(words.plan) }}
      mainAct={act ? { to: act.to, label: say(act.label) } : null}
      commands={commands}
    >
      <SavedListsContext value={{ saved, action: "/listes-gardees" }}>
        <Outlet />
      </SavedListsContext>
    </Frame>
  );
}
