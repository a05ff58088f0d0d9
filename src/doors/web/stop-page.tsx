import { useContext, useEffect, useState } from "react";
import { useLocation } from "react-router";
import { Icon } from "../../design/icon.tsx";
import { useSay } from "../../design/speak.ts";
import { lastIncident } from "./observe-incidents.ts";
import { PageFactsContext } from "./page-facts.ts";
import { isOfBrowser, reportFault } from "./report-fault.ts";
import { stopOf } from "./stop.ts";
import { words } from "./words.ts";

/** What happened, what was kept, what to do; with the number of the incident when it is our fault. */
export function StopPage({ error }: { error: unknown }) {
  const say = useSay();
  const facts = useContext(PageFactsContext);
  const { pathname, search } = useLocation();
  const { icon, title, text, sentence, again, ours } = stopOf(error);
  const told = useToldIncident(ours ? error : null);
  return (
    <main className="stop" id="content">
      <title>{`${say(title)} · Ensemble`}</title>
      <Icon name={icon} size="large" />
      <h1>{say(title)}</h1>
      <p>{sentence ?? say(text)}</p>
      {ours && (
        <>
          <p>{say(words.brokenNext)}</p>
          <p className="incident" suppressHydrationWarning>
            {say(words.incident, { number: told ?? lastIncident() ?? facts.incident })}
          </p>
        </>
      )}
      <div className="actions">
        <a className="button button-main" href="/">
          {say(words.backHome)}
        </a>
        {again && (
          <a className="button" href={pathname + search}>
            {say(words.tryAgain)}
          </a>
        )}
      </div>
    </main>
  );
}

/** The number under which the server logged a fault of the page's own script; null for any other. */
function useToldIncident(error: unknown): string | null {
  const [incident, setIncident] = useState<string | null>(null);
  useEffect(() => {
    if (isOfBrowser(error)) void reportFault(error).then(setIncident);
  }, [error]);
  return incident;
}
