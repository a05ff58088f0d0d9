import { Form } from "react-router";
import { Icon } from "../../design/icon.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";

/** To look for something in all one may read. */
export function LookFor({ q }: { q: string }) {
  const say = useSay();
  return (
    <Form method="get" action="/fils/recherche" role="search" className="directory-search">
      <label>
        <span className="unseen">{say(words.search)}</span>
        <input type="search" name="q" defaultValue={q} placeholder={say(words.lookFor)} />
      </label>
      <button type="submit" className="button">
        <Icon name="search" size="small" />
        {say(words.find)}
      </button>
    </Form>
  );
}
