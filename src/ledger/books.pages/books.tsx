import { type LoaderFunctionArgs, Outlet, useLoaderData } from "react-router";
import { useSay } from "../../design/speak.ts";
import { Tabs } from "../../design/tabs.tsx";
import { webContext } from "../../doors/web/context.ts";
import { words as ledger } from "../words.ts";
import { faces } from "./faces.ts";

export function loader({ context }: LoaderFunctionArgs) {
  return { role: context.get(webContext).hat?.role ?? null };
}

/** The section of the books: its faces above each page, for those who keep them or read them whole. */
export default function Books() {
  const { role } = useLoaderData<typeof loader>();
  const say = useSay();
  const tabs = faces.filter(({ roles }) => role !== null && roles.includes(role));
  return (
    <>
      {tabs.length > 1 && (
        <Tabs
          label={say(ledger.accounting)}
          tabs={tabs.map(({ to, label, whole }) => ({
            to: `/comptabilite/${to}`,
            label: say(label),
            ...(whole && { whole }),
          }))}
        />
      )}
      <Outlet />
    </>
  );
}
