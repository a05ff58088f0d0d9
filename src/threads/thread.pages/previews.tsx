import { Form } from "react-router";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Found, Props } from "./one.tsx";

/** Where the links of a message lead, in words; its author may take each away. */
export function Previews({ item, found }: Props & { item: Found["items"][number] }) {
  const say = useSay();
  if (item.previews.length === 0) return null;
  const own = item.person === found.person;
  return (
    <ul className="link-previews">
      {item.previews.map(({ url, title, description, site }, n) => (
        <li key={url} className="panel">
          <p className="quiet">{site}</p>
          <p>
            <a href={url} rel="nofollow noopener ugc">
              {title}
            </a>
          </p>
          {description && <p>{description}</p>}
          {own && (
            <Form method="post">
              <input type="hidden" name="key" value={`${found.formKey}-preview-${item.seq}-${n}`} />
              <input type="hidden" name={`preview:${item.id}.url`} value={url} />
              <button type="submit" name="intent" value={`preview:${item.id}`} className="button">
                {say(words.takeAwayPreview)}
                <span className="unseen"> {title}</span>
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
