import { type LoaderFunctionArgs, redirectDocument, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse } from "../../doors/web/open-house.ts";
import { siteOf } from "../../doors/web/site-parts.ts";
import { itemsOf } from "../block.ts";
import { homeSlug } from "../page.ts";
import { shownPage } from "../views.ts";
import { words } from "../words.ts";
import { Blocks, type ShownBlocks } from "./blocks.tsx";
import { loadLists } from "./load-lists.ts";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const { slug } = house.cooperative;
  if (params.slug === homeSlug) throw redirectDocument(siteOf(slug), 301);
  const found = resultOf(await house.readView(shownPage, { slug: params.slug }), request, web.language);
  // RFC 9110, 15.4.2: what moved has a new address for good.
  if (found.movedTo) throw redirectDocument(`${siteOf(slug)}/${found.movedTo}`, 301);
  const told = await loadLists(found.lists, { readView: house.readView, slug, request, web });
  return { ...found, told, house: house.cooperative };
}

/** The questions of a page as search engines read them (schema.org/FAQPage). */
function questionsOf({ written }: Pick<ShownBlocks, "written">): object[] {
  const asked = written.filter(({ kind }) => kind === "questions").flatMap(({ text }) => itemsOf(text));
  if (asked.length === 0) return [];
  const mainEntity = asked.map(({ name, text }) => ({
    ...{ "@type": "Question", name },
    acceptedAnswer: { "@type": "Answer", text },
  }));
  return [{ "@type": "FAQPage", mainEntity }];
}

/** A page of the site; the home says in a few seconds what this is. */
export default function SitePage() {
  const { house, slug, title, description, ...shown } = useLoaderData<typeof loader>();
  const home = slug === homeSlug;
  const first = shown.pictures[0];
  const image = first && `${siteOf(house.slug)}/images/${first.id}/${Math.min(1200, first.width)}.jpeg`;
  const firm = {
    ...{ "@type": "Organization", name: house.name, email: house.email },
    ...(house.phone && { telephone: house.phone }),
    address: { "@type": "PostalAddress", addressLocality: house.town, addressCountry: "FR" },
    ...(house.website && { sameAs: house.website }),
  };
  return (
    <HousePage
      house={house}
      title={title}
      wide
      opening={<Opening {...{ title, description, house, home }} />}
      about={{ description, image, facts: [...(home ? [firm] : []), ...questionsOf(shown)] }}
    >
      <Blocks {...shown} slug={house.slug} />
    </HousePage>
  );
}

type OpeningProps = {
  title: string;
  description: string;
  house: { name: string; town: string };
  home: boolean;
};

export function Opening({ title, description, house, home }: OpeningProps) {
  const say = useSay();
  return (
    <div className="site-opening">
      {home && <p className="quiet">{say(words.welcome, { house: house.name, town: house.town })}</p>}
      <h1>{title}</h1>
      {description && <p className="site-lead">{description}</p>}
    </div>
  );
}
