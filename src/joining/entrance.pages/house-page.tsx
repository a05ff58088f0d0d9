import { type ReactNode, useContext } from "react";
import { PublicFrame } from "../../design/public-frame.tsx";
import { useSay } from "../../design/speak.ts";
import { BrandStyle } from "../../doors/web/brand-style.tsx";
import type { PublicHouse } from "../../doors/web/context.ts";
import { PageFactsContext } from "../../doors/web/page-facts.ts";
import { publicWords as words } from "../public-words.ts";

type HousePageProps = { house: PublicHouse["cooperative"]; title: string; children: ReactNode };

/** A public page in the colour of its cooperative. */
export function HousePage({ house, title, children }: HousePageProps) {
  const say = useSay();
  const { nonce } = useContext(PageFactsContext);
  return (
    <PublicFrame house={house} home={`/rejoindre/${house.slug}`} title={title} reach={say(words.reach)}>
      <BrandStyle colour={house.brandColour} nonce={nonce} />
      {children}
      <p>
        <a href={`/confidentialite/${house.slug}`}>{say(words.information)}</a>
      </p>
    </PublicFrame>
  );
}
