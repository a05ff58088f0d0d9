import { contrast, isColour, READABLE } from "../../design/colour.ts";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Brand } from "./brand.tsx";

const ink = "#1b2629";

/** The head of an invoice as it will be set: drawn while one types. */
export function DocumentHead({ brand, logo }: { brand: Brand; logo: string | null }) {
  const say = useSay();
  const { name, trade, colour, email, phone, website, street, postcode, town, legalMentions } = brand;
  // A colour that does not read is never shown as if it did.
  const readable = isColour(colour) && contrast(colour, "#ffffff") >= READABLE ? colour : ink;
  const lines = [trade, street, `${postcode} ${town}`.trim(), email, phone, website].filter(Boolean);
  return (
    <section aria-label={say(words.preview)}>
      <h2>{say(words.preview)}</h2>
      <div className="letterhead">
        <div className="letterhead-top">
          <div>
            <p className="letterhead-name" style={{ color: readable }}>
              {name}
            </p>
            <p className="letterhead-lines">{lines.join("\n")}</p>
          </div>
          {logo && <img src={logo} alt={say(words.logo)} />}
        </div>
        <p className="letterhead-title" style={{ color: readable }}>
          {say(words.previewInvoice)}
        </p>
        {legalMentions && <p className="letterhead-lines">{legalMentions}</p>}
      </div>
    </section>
  );
}
