import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { siteOf } from "../../doors/web/site-parts.ts";
import { words } from "../words.ts";
import type { Found } from "./list.tsx";

type PictureCardProps = { picture: Found["rows"][number]; found: Found; answer: ActAnswer | undefined };

/** A picture of the library: what it shows, who made it, its size, what may be done with it. */
export function PictureCard({ picture, found: { slug, formKey }, answer }: PictureCardProps) {
  const say = useSay();
  const { id, name, alt, credit, licence, width, height, focusX, focusY, widths } = picture;
  const smallest = Math.min(...widths);
  const change = `change:${id}`;
  const known = { alt, credit, licence, focusX: String(focusX), focusY: String(focusY) };
  const field = fieldIn(answer, change, known);
  const shared = (intent: string) => ({
    ...{ intent, formKey, fold: formKey, refused: answer?.intent === intent },
  });
  return (
    <li className="panel stack">
      <img
        src={`${siteOf(slug)}/images/${id}/${smallest}.webp`}
        alt={alt}
        {...{ width, height }}
        loading="lazy"
      />
      <p>
        {alt}
        <br />
        <span className="quiet">
          {name} · {say(words.pixels, { width, height })}
          {credit && ` · ${credit}`}
        </span>
      </p>
      <ActForm {...shared(change)} label={say(words.describePicture)}>
        <TextField {...field("alt")} label={say(words.alt)} />
        <TextField {...field("credit")} label={say(words.credit)} optional />
        <TextField {...field("licence")} label={say(words.licence)} optional />
        <TextField {...field("focusX")} type="number" min={0} max={100} label={say(words.focusX)} />
        <TextField {...field("focusY")} type="number" min={0} max={100} label={say(words.focusY)} />
      </ActForm>
      <ActForm {...shared(`remove:${id}`)} label={say(words.removePicture)} dangerous>
        <p>{say(words.removeEffect)}</p>
      </ActForm>
    </li>
  );
}
