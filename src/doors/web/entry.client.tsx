import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { observeIncidents } from "./observe-incidents.ts";
import { PageFactsContext, pageFactsOf } from "./page-facts.ts";

observeIncidents();
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <PageFactsContext value={pageFactsOf(document)}>
        <HydratedRouter />
      </PageFactsContext>
    </StrictMode>,
  );
});
