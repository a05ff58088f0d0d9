import { useSay } from "../../design/speak.ts";
import { When } from "../../design/when.tsx";
import { civilDateOf } from "../../foundation/calendar.ts";
import { type Block, itemsOf, type Listed } from "../block.ts";
import type { ShownPicture } from "../picture.ts";
import type { SiteFigures } from "../site-figures.sql.ts";
import { words } from "../words.ts";
import type { Announced } from "./load-lists.ts";
import { SitePicture } from "./site-picture.tsx";

type Written = Block & { html: string };

export interface ShownBlocks {
  readonly written: readonly Written[];
  readonly pictures: readonly ShownPicture[];
  readonly figures: SiteFigures | null;
  readonly told: Partial<Record<Listed, Announced[]>>;
}
type Around = Omit<ShownBlocks, "written"> & { slug: string };

/** What a page is made of, one part after the other. */
export function Blocks({ written, pictures, figures, told, slug }: ShownBlocks & { slug: string }) {
  return written.map((block, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a page that is shown does not change its order
    <section key={n} className={`site-block site-${block.kind}`}>
      {block.title && block.kind !== "quote" && block.kind !== "call" && <h2>{block.title}</h2>}
      <Inside block={block} around={{ pictures, figures, told, slug }} first={n === 0} />
    </section>
  ));
}

function Inside({ block, around, first }: { block: Written; around: Around; first: boolean }) {
  const picture = around.pictures.find(({ id }) => id === block.picture);
  return (
    <>
      {picture && <SitePicture picture={picture} slug={around.slug} first={first} />}
      <Said block={block} around={around} />
    </>
  );
}

function Said({ block, around }: { block: Written; around: Around }) {
  switch (block.kind) {
    case "text":
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by richText, which lets no HTML in
      return <div className="rich" dangerouslySetInnerHTML={{ __html: block.html }} />;
    case "picture":
      return block.text && <p className="quiet">{block.text}</p>;
    case "figures":
      return <Figures figures={around.figures} />;
    case "list":
      return <Announcements of={block.of} around={around} />;
    case "call":
      return (
        <p>
          <a className="button button-main" href={block.link}>
            {block.title}
          </a>
        </p>
      );
    case "quote":
      return (
        <figure>
          <blockquote>{block.text}</blockquote>
          {block.title && <figcaption>{block.title}</figcaption>}
        </figure>
      );
    default:
      return <Items block={block} />;
  }
}

/** Steps in their order, partners with their address, questions that unfold. */
function Items({ block }: { block: Written }) {
  const items = itemsOf(block.text);
  if (block.kind === "steps")
    return (
      <ol className="site-way">
        {items.map(({ name, text }) => (
          <li key={name}>
            <h3>{name}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    );
  if (block.kind === "questions")
    return items.map(({ name, text }) => (
      <details key={name}>
        <summary>{name}</summary>
        <p className="told">{text}</p>
      </details>
    ));
  return (
    <ul className="site-names">
      {items.map(({ name, text }) => (
        <li key={name}>{text.startsWith("https://") ? <a href={text.split(/\s/)[0]}>{name}</a> : name}</li>
      ))}
    </ul>
  );
}

/** What the cooperative is, counted from what it lives of; what is nought is not boasted of. */
function Figures({ figures }: Pick<Around, "figures">) {
  const say = useSay();
  if (!figures) return null;
  const all = ["entrepreneurs", "activities", "sites", "events"] as const;
  return (
    <ul className="site-counts">
      {all
        .filter((one) => figures[one] > 0)
        .map((one) => (
          <li key={one}>
            <strong className="figure">{figures[one]}</strong> {say(words[one], { n: figures[one] })}
          </li>
        ))}
    </ul>
  );
}

const allOf: Record<Listed, (slug: string) => string> = {
  events: (slug) => `/agenda-public/${slug}`,
  films: (slug) => `/voir/${slug}`,
  meetings: (slug) => `/rejoindre/${slug}`,
};

function Announcements({ of, around: { told, slug } }: { of: Listed | null; around: Around }) {
  const say = useSay();
  if (!of) return null;
  const rows = told[of] ?? [];
  return (
    <>
      {rows.length === 0 && <p className="quiet">{say(words.nothingListed)}</p>}
      <ul className="site-cards">
        {rows.map((one) => (
          <Card key={one.href} one={one} />
        ))}
      </ul>
      <p>
        <a href={allOf[of](slug)}>{say(words[`all-${of}`])}</a>
      </p>
    </>
  );
}

function Card({ one: { href, title, about, startsAt, endsAt, image } }: { one: Announced }) {
  return (
    <li className="panel">
      {image && <img src={image} alt="" loading="lazy" width={480} height={270} />}
      <h3>
        <a href={href}>{title}</a>
      </h3>
      {startsAt && endsAt && (
        <p>
          <When from={startsAt} to={endsAt} date={civilDateOf(startsAt)} />
        </p>
      )}
      {about && <p className="quiet">{about.length > 160 ? `${about.slice(0, 159)}…` : about}</p>}
    </li>
  );
}
