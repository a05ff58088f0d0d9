import { MantineProvider } from "@mantine/core";
import { type ReactNode, useContext, useEffect } from "react";
import mantineCss from "../../design/mantine.css?url";
import { Progress } from "../../design/progress.tsx";
import { cssVariables, theme } from "../../design/theme.ts";
import { PageFactsContext } from "./page-facts.ts";

/**
 * What a working page has and a bare one has not: Mantine, and the sign that the next page is coming. The
 * colour scheme is set by attribute before the first paint, by a script that carries the nonce.
 */
export function Furnished({ children, loading }: { children: ReactNode; loading: string }) {
  const { nonce } = useContext(PageFactsContext);
  // From here on a key or a click is the script's: style and tests may tell a living page from a drawn one.
  useEffect(() => {
    document.documentElement.dataset.live = "true";
  }, []);
  return (
    <>
      <link rel="stylesheet" href={mantineCss} precedence="mantine" />
      <script
        nonce={nonce}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
        dangerouslySetInnerHTML={{ __html: SCHEME }}
      />
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce ?? ""}
      >
        <Progress label={loading} />
        {children}
      </MantineProvider>
    </>
  );
}

/** Mantine's widgets ask an attribute where our style asks the system: they must agree from the start. */
const SCHEME = `{
  let chosen = null;
  try { chosen = localStorage.getItem("mantine-color-scheme-value"); } catch {}
  const system = matchMedia("(prefers-color-scheme: dark)").matches;
  const dark = chosen === "dark" || (chosen !== "light" && system);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
}`;
