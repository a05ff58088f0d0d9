import { useContext } from "react";
import { useLocation, useRouteLoaderData } from "react-router";
import type { PublicLink } from "../../design/public-frame.tsx";
import { jsonLd } from "../../foundation/json-ld.ts";
import { PageFactsContext } from "./page-facts.ts";
import type { loader as rootLoader } from "./root.tsx";

/** What others are told of a public page: search engines, and whoever is shown a link to it. */
export interface PageAbout {
  /** In two sentences. */
  readonly description: string;
  readonly kind?: "website" | "article" | "profile" | "video.other";
  /** From the root of the site. */
  readonly image?: string | undefined;
  /** Where this page is also found as something else: a feed, a calendar, its oEmbed. */
  readonly alternates?: readonly { type: string; href: string; title: string }[];
  /** What it is about, as schema.org says it. */
  readonly facts?: readonly object[];
  /** What the address asks that makes it another page: `?page=2`, not a search. */
  readonly search?: string;
}

type PageAboutProps = {
  about: PageAbout | null;
  title: string;
  house: string;
  crumbs: readonly PublicLink[];
};

/** The head of a public page (ogp.me, RFC 6596); one that tells nothing is found by no search engine. */
export function AboutPage({ about, title, house, crumbs }: PageAboutProps) {
  const { nonce } = useContext(PageFactsContext);
  const { pathname } = useLocation();
  const origin = useRouteLoaderData<typeof rootLoader>("root")?.origin ?? "";
  if (!about) return <meta name="robots" content="noindex" />;
  const { description, kind = "website", image, alternates = [], facts = [], search = "" } = about;
  const url = `${origin}${pathname}${search}`;
  const said = description.replace(/\s+/g, " ").trim().slice(0, 300);
  const graph = [...facts, ...(crumbs.length > 0 ? [trailOf(origin, crumbs, { title, url })] : [])];
  return (
    <>
      {said && <meta name="description" content={said} />}
      <link rel="canonical" href={url} />
      <meta property="og:site_name" content={house} />
      <meta property="og:type" content={kind} />
      <meta property="og:title" content={title} />
      {said && <meta property="og:description" content={said} />}
      <meta property="og:url" content={url} />
      {image && <meta property="og:image" content={`${origin}${image}`} />}
      <meta name="twitter:card" content={image ? "summary_large_image" : "summary"} />
      {alternates.map(({ type, href, title: name }) => (
        <link key={href} rel="alternate" type={type} href={`${origin}${href}`} title={name} />
      ))}
      {graph.length > 0 && (
        <script
          type="application/ld+json"
          nonce={nonce}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLd lets no text close the element
          dangerouslySetInnerHTML={{ __html: jsonLd(graph) }}
        />
      )}
    </>
  );
}

/** The pages that lead to this one (schema.org/BreadcrumbList). */
function trailOf(origin: string, crumbs: readonly PublicLink[], page: { title: string; url: string }) {
  const trail = [...crumbs.map(({ href, label }) => ({ title: label, url: `${origin}${href}` })), page];
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ title, url }, n) => ({
      ...{ "@type": "ListItem", position: n + 1, name: title, item: url },
    })),
  };
}
