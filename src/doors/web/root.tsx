import { type ReactNode, useContext } from "react";
import { Links, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from "react-router";
import designCss from "../../design/design.css?url";
import { LanguageContext } from "../../design/speak.ts";
import { addCatalogue, catalogueOf, say } from "../../foundation/words.ts";
import type { Route } from "./+types/root";
import { BrandStyle } from "./brand-style.tsx";
import { schemeOf } from "./choice.ts";
import { webContext } from "./context.ts";
import { Furnished } from "./furnished.tsx";
import { PageFactsContext } from "./page-facts.ts";
import { StopPage } from "./stop-page.tsx";
import { words } from "./words.ts";

/** What every page knows of the visit; small, since it travels with each first page. */
export function loader({ context, request }: Route.LoaderArgs) {
  const { language, person, cooperative } = context.get(webContext);
  const scheme = schemeOf(request.headers);
  const { origin } = new URL(request.url);
  return { language, texts: catalogueOf(language) ?? null, person, cooperative, scheme, origin };
}

/**
 * The document. A route with `handle = { bare: true }` is a public page: no script, only the style of
 * the house. The others get the router's scripts, each with the nonce of the answer.
 */
export function Layout({ children }: { children: ReactNode }) {
  const facts = useContext(PageFactsContext);
  const visit = useRouteLoaderData<typeof loader>("root");
  const bare = useMatches().some(({ handle }) => (handle as { bare?: boolean } | undefined)?.bare === true);
  const language = visit?.language ?? facts.language;
  if (visit?.texts) addCatalogue(language, visit.texts);
  return (
    <html
      lang={language}
      data-incident={facts.incident}
      data-scheme={visit?.scheme ?? undefined}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={designCss} />
        <BrandStyle colour={visit?.cooperative?.brandColour ?? null} nonce={facts.nonce} />
        {!bare && <Links />}
      </head>
      <body>
        <LanguageContext value={language}>
          {bare ? children : <Furnished loading={say(words.loading, language)}>{children}</Furnished>}
        </LanguageContext>
        {!bare && <ScrollRestoration />}
        {!bare && <Scripts />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <StopPage error={error} />;
}
