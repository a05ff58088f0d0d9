import { useSay } from "../../design/speak.ts";
import { siteOf } from "../../doors/web/site-parts.ts";
import type { ShownPicture } from "../picture.ts";
import { words } from "../words.ts";

type SitePictureProps = { picture: ShownPicture; slug: string; first?: boolean };

/** A picture in the size and form that the browser takes, its place kept before it has come. */
export function SitePicture({ picture, slug, first = false }: SitePictureProps) {
  const say = useSay();
  const { id, alt, credit, licence, width, height, focusX, focusY, widths, light } = picture;
  const at = (one: number, format: string) => `${siteOf(slug)}/images/${id}/${one}.${format}`;
  const sorted = widths.toSorted((a, b) => a - b);
  const set = (format: string) => sorted.map((one) => `${at(one, format)} ${one}w`).join(", ");
  const sizes = "(min-width: 75rem) 72rem, 100vw";
  const told = [credit, licence].filter(Boolean).join(" · ");
  return (
    <figure className="site-picture">
      <picture>
        {light && <source type="image/avif" srcSet={set("avif")} sizes={sizes} />}
        <img
          src={at(sorted.at(-1) ?? width, "webp")}
          srcSet={set("webp")}
          alt={alt}
          {...{ sizes, width, height }}
          style={{ objectPosition: `${focusX}% ${focusY}%` }}
          loading={first ? "eager" : "lazy"}
          fetchPriority={first ? "high" : "auto"}
        />
      </picture>
      {told && <figcaption className="quiet">{say(words.credited, { credit: told })}</figcaption>}
    </figure>
  );
}
