import { type ReactNode, useContext } from "react";
import { PublicFrame } from "../../design/public-frame.tsx";
import { useSay } from "../../design/speak.ts";
import { BrandStyle } from "./brand-style.tsx";
import type { PublicHouse } from "./context.ts";
import { PageFactsContext } from "./page-facts.ts";
import { words } from "./words.ts";

type HousePageProps = {
  house: PublicHouse["cooperative"];
  title: string;
  /** Where the name of the cooperative leads: the way in, where nothing else is said. */
  home?: string;
  children: ReactNode;
};

/** A public page in the colour of its cooperative. */
export function HousePage({ house, title, home, children }: HousePageProps) {
  const say = useSay();
  const { nonce } = useContext(PageFactsContext);
  return (
    <PublicFrame
      house={house}
      home={home ?? `/rejoindre/${house.slug}`}
      title={title}
      reach={say(words.reach)}
    >
      <BrandStyle colour={house.brandColour} nonce={nonce} />
      {children}
      <p>
        <a href={`/confidentialite/${house.slug}`}>{say(words.information)}</a>
      </p>
    </PublicFrame>
  );
}
