import { type ReactNode, useContext } from "react";
import { BrandStyle } from "./brand-style.tsx";
import type { PublicHouse } from "./context.ts";
import { PageFactsContext } from "./page-facts.ts";

type WidgetProps = {
  house: PublicHouse["cooperative"];
  title: string;
  /** The whole page that this is a part of. */
  to: string;
  children: ReactNode;
};

/**
 * What stands in a frame of somebody else’s page, in the colour of its cooperative: it needs no script, and
 * its links leave the frame. The script tells the page around it how high it is.
 */
export function WidgetPage({ house, title, to, children }: WidgetProps) {
  const { nonce } = useContext(PageFactsContext);
  return (
    <main className="widget stack">
      <title>{`${title} · ${house.name}`}</title>
      <BrandStyle colour={house.brandColour} nonce={nonce} />
      <h1>
        <a href={to} target="_blank" rel="noopener">
          {title}
        </a>
      </h1>
      {children}
      <p className="widget-foot">{house.name}</p>
      <script src="/integrer.js" data-inside="" async />
    </main>
  );
}
