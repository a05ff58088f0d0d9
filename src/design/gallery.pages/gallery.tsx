import { Outlet, type ShouldRevalidateFunction } from "react-router";
import type { Finding } from "../command-palette.tsx";
import { type Entry, Frame } from "../frame.tsx";
import { Tabs } from "../tabs.tsx";

/** Every component in every state, for the eye and for the tests; closed unless ENSEMBLE_GALLERY=1. */
export function loader() {
  if (process.env.ENSEMBLE_GALLERY !== "1") throw new Response(null, { status: 404 });
  return null;
}
export const shouldRevalidate: ShouldRevalidateFunction = () => false;

const home: Entry = { to: "/_galerie", label: "Accueil", icon: "home", exact: true };
const invoices: Entry = { to: "/_galerie/listes", label: "Factures", icon: "file-invoice", count: 3 };
const quotes: Entry = { to: "/_galerie/formulaires", label: "Devis", icon: "file-text" };
const states: Entry = { to: "/_galerie/etats", label: "Mon activité", icon: "chart-bar" };
const entries: Entry[] = [
  home,
  invoices,
  quotes,
  { to: "/_galerie/depenses", label: "Dépenses", icon: "receipt" },
  { to: "/_galerie/clients", label: "Clients", icon: "users" },
  states,
  { to: "/_galerie/documents", label: "Documents", icon: "book" },
];
const commands: Finding[] = [
  { href: "/_galerie/formulaires", label: "Créer une facture", icon: "plus" },
  { href: "/_galerie/listes", label: "Voir les factures", icon: "file-invoice" },
  { href: "/_galerie/etats", label: "Ce que je peux me verser", icon: "wallet" },
];

export default function Gallery() {
  return (
    <Frame
      cooperative={{
        current: { value: "la-navette", label: "La Navette" },
        others: [{ value: "batir-ensemble", label: "Bâtir Ensemble Pays basque", detail: "Bâtiment" }],
        action: "/_galerie",
      }}
      role={{
        current: { value: "entrepreneur", label: "Atelier Lizarra · entrepreneure" },
        others: [{ value: "membre", label: "Membre du conseil coopératif" }],
        action: "/_galerie",
      }}
      person={{ name: "Maïa Etcheverry", to: "/_galerie/compte" }}
      notifications={{ count: 2, to: "/_galerie/notifications" }}
      helpTo="/_galerie/aide"
      entries={entries}
      phoneEntries={[home, invoices, quotes, states]}
      mainAct={{ to: "/_galerie/formulaires", label: "Nouvelle facture" }}
      commands={commands}
      searchAt="/_galerie/recherche"
    >
      <Tabs
        label="Galerie"
        tabs={[
          { to: "/_galerie/listes", label: "Listes", count: 48 },
          { to: "/_galerie/formulaires", label: "Formulaires" },
          { to: "/_galerie/etats", label: "États et graphiques" },
        ]}
      />
      <Outlet />
    </Frame>
  );
}
