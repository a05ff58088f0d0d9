import { words as appointments } from "../../appointments/words.ts";
import { words as contracts } from "../../contracts/words.ts";
import type { IconName } from "../../design/icon.tsx";
import { words as documents } from "../../documents/words.ts";
import { words as dossiers } from "../../dossiers/words.ts";
import type { Role } from "../../foundation/actor.ts";
import type { Word } from "../../foundation/words.ts";
import { words as funding, hoursWords } from "../../funding/words.ts";
import { words as invoicing } from "../../invoicing/words.ts";
import { words as joining } from "../../joining/words.ts";
import { words as journeys } from "../../journeys/words.ts";
import { faces } from "../../ledger/books.pages/faces.ts";
import { words as ledger } from "../../ledger/words.ts";
import { words as network } from "../../network/words.ts";
import { words as notices } from "../../notices/words.ts";
import { words as people } from "../../people/words.ts";
import { words as video } from "../../video/words.ts";
import { words } from "./words.ts";

/** A place of the rail: shown to whoever wears the hat of one of its roles, in this order, at most seven. */
export interface Place {
  readonly to: string;
  readonly label: Word;
  readonly icon: IconName;
  readonly roles: readonly Role[];
  readonly exact?: true;
}

const team: readonly Role[] = ["accountant", "hr", "community", "director", "coordinator"];
const everyone: readonly Role[] = [...team, "adviser", "entrepreneur", "network"];

/** The one list of places. A slice adds its line here; what a role may not open is not shown to it. */
export const places: readonly Place[] = [
  { to: "/", label: words.home, icon: "home", roles: everyone, exact: true },
  { to: "/portefeuille", label: journeys.portfolio, icon: "heart-handshake", roles: ["adviser"] },
  { to: "/factures", label: invoicing.invoices, icon: "file-invoice", roles: everyone },
  {
    to: "/devis",
    label: invoicing.quotes,
    icon: "file-text",
    roles: ["accountant", "adviser", "entrepreneur"],
  },
  { to: "/clients", label: invoicing.customers, icon: "users", roles: ["adviser", "entrepreneur"] },
  {
    to: "/activites",
    label: ledger.activities,
    icon: "building-store",
    roles: [...team, "adviser", "entrepreneur"],
  },
  { to: "/rendez-vous", label: appointments.appointments, icon: "calendar", roles: ["entrepreneur"] },
  { to: "/agenda", label: appointments.agenda, icon: "calendar", roles: ["adviser"] },
  {
    to: "/candidatures",
    label: joining.candidates,
    icon: "heart-handshake",
    roles: ["adviser", "hr", "director"],
  },
  { to: "/candidatures/reunions", label: joining.meetings, icon: "users", roles: ["community"] },
  { to: "/moi/parcours", label: journeys.journey, icon: "heart-handshake", roles: ["entrepreneur"] },
  { to: "/heures", label: hoursWords.myHours, icon: "clock", roles: ["adviser"] },
  { to: "/financements", label: funding.funding, icon: "heart-handshake", roles: ["hr", "director"] },
  {
    to: "/comptabilite",
    label: ledger.accounting,
    icon: "book",
    roles: team.filter((role) => role !== "hr"),
  },
  { to: "/personnes", label: people.people, icon: "users", roles: team },
  { to: "/contrats", label: contracts.contracts, icon: "file-certificate", roles: ["hr", "director"] },
  { to: "/cooperative", label: network.cooperative, icon: "building", roles: team },
  { to: "/roles", label: people.roles, icon: "lock", roles: everyone },
];

/** The act each role does most: the main button of the rail, the "+" of the phone. The first that fits. */
export const mainActs: readonly { to: string; label: Word; roles: readonly Role[] }[] = [
  { to: "/factures/nouvelle", label: invoicing.newInvoice, roles: ["entrepreneur", "adviser"] },
  { to: "/comptabilite/ecritures/nouvelle", label: ledger.newEntry, roles: ["accountant"] },
  { to: "/contrats/nouveau", label: contracts.newContract, roles: ["hr"] },
  { to: "/personnes/nouvelle", label: people.admitPerson, roles: ["director"] },
];

/** What a role opens most comes first, where the order of the list does not say it; a phone shows three. */
const firstFor: Partial<Record<Role, readonly string[]>> = {
  hr: ["/", "/contrats", "/candidatures", "/personnes"],
  director: ["/", "/factures", "/contrats"],
  adviser: ["/", "/portefeuille", "/agenda"],
};

export function placesFor(role: Role | null): Place[] {
  const open = places.filter(({ to, roles }) => (role === null ? to === "/" : roles.includes(role)));
  const first = (role && firstFor[role]) ?? [];
  const rank = ({ to }: Place) => (first.includes(to) ? first.indexOf(to) : first.length);
  return open.toSorted((a, b) => rank(a) - rank(b)).slice(0, 7);
}

const makers: readonly Role[] = ["entrepreneur", "adviser", "accountant", "director"];

/** Acts the palette offers beside the places: what each role does most, and more. */
const acts: readonly Omit<Place, "exact">[] = [
  ...mainActs.map((act) => ({ ...act, icon: "plus" as const })),
  { to: "/factures/nouvelle", label: invoicing.newInvoice, icon: "plus", roles: makers },
  { to: "/devis/nouveau", label: invoicing.newQuote, icon: "plus", roles: makers },
  { to: "/clients#ajouter", label: invoicing.newCustomer, icon: "plus", roles: makers },
];

/** The pages inside a place, which the rail does not show. */
const inner: readonly Omit<Place, "exact">[] = [
  ...faces.map(({ to, ...face }) => ({ ...face, to: `/comptabilite/${to}`, icon: "book" as const })),
  { to: "/agenda", label: appointments.agenda, icon: "calendar", roles: team },
  { to: "/rendez-vous", label: appointments.appointments, icon: "calendar", roles: [...team, "adviser"] },
  {
    to: "/rendez-vous/prendre",
    label: appointments.bookAppointment,
    icon: "calendar",
    roles: ["entrepreneur", "adviser"],
  },
  {
    to: "/agenda/reglages",
    label: appointments.agendaSettings,
    icon: "calendar",
    roles: [...team, "adviser"],
  },
  {
    to: "/candidatures/reunions",
    label: joining.meetings,
    icon: "users",
    roles: ["adviser", "hr", "director"],
  },
  {
    to: "/candidatures/provenance",
    label: joining.origins,
    icon: "chart-bar",
    roles: ["adviser", "hr", "director"],
  },
  { to: "/visios", label: video.video, icon: "video", roles: [...team, "adviser", "entrepreneur"] },
  { to: "/cooperative/visio", label: video.server, icon: "video", roles: ["director"] },
  { to: "/financements", label: funding.funding, icon: "heart-handshake", roles: ["accountant"] },
  { to: "/heures", label: hoursWords.hours, icon: "clock", roles: ["hr", "director"] },
  { to: "/moi/heures", label: hoursWords.memberHours, icon: "clock", roles: ["entrepreneur"] },
  { to: "/clients", label: invoicing.customers, icon: "users", roles: team },
  { to: "/devis", label: invoicing.quotes, icon: "file-text", roles: team },
  { to: "/contrats", label: contracts.contracts, icon: "file-certificate", roles: ["accountant", "adviser"] },
  {
    to: "/contrats/registre",
    label: contracts.staffRegister,
    icon: "file-certificate",
    roles: ["hr", "director"],
  },
  { to: "/contrats/modeles", label: documents.templates, icon: "file-text", roles: ["hr", "director"] },
  {
    to: "/moi/dossier",
    label: dossiers.myFile,
    icon: "user",
    roles: everyone,
  },
  {
    to: "/moi/contrat",
    label: contracts.myContract,
    icon: "file-certificate",
    roles: [...team, "adviser", "entrepreneur"],
  },
  { to: "/portefeuille", label: journeys.portfolio, icon: "heart-handshake", roles: ["hr", "director"] },
  {
    to: "/portefeuille/groupes",
    label: journeys.cohorts,
    icon: "users",
    roles: ["adviser", "hr", "director"],
  },
  {
    to: "/portefeuille/passation",
    label: journeys.handOver,
    icon: "send",
    roles: ["adviser", "hr", "director"],
  },
  { to: "/portefeuille/notes", label: journeys.privateNotes, icon: "lock", roles: ["adviser"] },
  { to: "/moi/messages", label: journeys.messages, icon: "send", roles: ["entrepreneur"] },
  { to: "/moi/competences", label: journeys.competences, icon: "chart-bar", roles: ["entrepreneur"] },
  { to: "/cooperative/parcours", label: journeys.grids, icon: "building", roles: team },
  { to: "/cooperative/sites", label: network.sites, icon: "building", roles: team },
  { to: "/cooperative/reglages", label: network.settings, icon: "building", roles: team },
  { to: "/roles", label: people.roles, icon: "lock", roles: everyone },
  { to: "/moi", label: people.account, icon: "user", roles: everyone },
  { to: "/avis", label: notices.notices, icon: "bell", roles: everyone },
  { to: "/moi/avis", label: notices.choices, icon: "bell", roles: everyone },
  { to: "/moi/second-facteur", label: people.secondFactor, icon: "lock", roles: everyone },
  { to: "/moi/cles-acces", label: people.passkeys, icon: "lock", roles: everyone },
  { to: "/moi/cles-api", label: people.tokens, icon: "lock", roles: everyone },
];

/** What the palette leads to: each page once, those of the rail first, then the acts. */
export function commandsFor(role: Role | null): Omit<Place, "exact">[] {
  const open = [...places, ...inner, ...acts].filter(({ roles }) => role !== null && roles.includes(role));
  return [...new Map(open.map((place) => [place.to, place])).values()];
}
