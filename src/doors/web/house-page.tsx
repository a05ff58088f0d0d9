import { type ReactNode, useContext } from "react";
import { useLocation } from "react-router";
import { PublicFrame, type PublicLink } from "../../design/public-frame.tsx";
import { useSay } from "../../design/speak.ts";
import { BrandStyle } from "./brand-style.tsx";
import type { PublicHouse } from "./context.ts";
import { AboutPage, type PageAbout } from "./page-about.tsx";
import { PageFactsContext } from "./page-facts.ts";
import { actOf, footOf, partsOf, siteOf } from "./site-parts.ts";
import { words } from "./words.ts";

type HousePageProps = {
  house: PublicHouse["cooperative"];
  title: string;
  /** What search engines and previews are told; who tells nothing is found by its address alone. */
  about?: PageAbout | null;
  /** The pages between the home of the site and this one. */
  crumbs?: readonly PublicLink[];
  /** What stands instead of the title at the top, where the page has its own. */
  opening?: ReactNode;
  /** Cards beside each other, not a column to read. */
  wide?: boolean;
  children: ReactNode;
};

/** A page of a cooperative's public site, in its colour. */
export function HousePage({
  house,
  title,
  about = null,
  crumbs = [],
  opening,
  wide,
  children,
}: HousePageProps) {
  const say = useSay();
  const { pathname } = useLocation();
  const { nonce } = useContext(PageFactsContext);
  const { slug } = house;
  const parts = partsOf(house, say).map((part) => ({ ...part, here: pathname.startsWith(part.href) }));
  const home = siteOf(slug);
  return (
    <PublicFrame
      {...{ house, home, title, opening, wide, crumbs, parts }}
      act={actOf(slug, say)}
      foot={footOf(slug, say)}
      reach={say(words.reach)}
    >
      <link rel="sitemap" type="application/xml" href={`${home}/plan.xml`} />
      <BrandStyle colour={house.brandColour} nonce={nonce} />
      <AboutPage
        {...{ about, title, house: house.name }}
        crumbs={crumbs.length > 0 ? [{ href: home, label: house.name }, ...crumbs] : []}
      />
      {children}
    </PublicFrame>
  );
}
