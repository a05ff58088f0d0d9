import { Form } from "react-router";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { type CardProps, FilmCard } from "./film-card.tsx";

/** The film of the moment, above the others. */
export function Featured({ first, ...card }: Omit<CardProps, "film"> & { first: CardProps["film"] }) {
  const say = useSay();
  return (
    <section className="film-featured" aria-label={say(words.featured)}>
      <p className="quiet">{say(words.featured)}</p>
      <ul className="film-grid">
        <FilmCard film={first} {...card} />
      </ul>
    </section>
  );
}

/** Whoever animates makes a film the one of the moment, or no longer. */
export function FeatureForm({ featured, formKey }: { featured: boolean; formKey: string }) {
  const say = useSay();
  return (
    <Form method="post">
      <input type="hidden" name="key" value={`${formKey}-feature`} />
      <button type="submit" name="intent" value={featured ? "unfeature" : "feature"} className="button">
        {say(featured ? words.unfeatureFilm : words.featureFilm)}
      </button>
    </Form>
  );
}
