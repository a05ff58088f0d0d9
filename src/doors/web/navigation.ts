import { words as absences } from "../../absences/words.ts";
import { words as appointments } from "../../appointments/words.ts";
import { words as channel } from "../../channel/words.ts";
import { words as contracts } from "../../contracts/words.ts";
import { words as contribution } from "../../contribution/words.ts";
import type { IconName } from "../../design/icon.tsx";
import { words as directory } from "../../directory/words.ts";
import { words as documents } from "../../documents/words.ts";
import { words as dossiers } from "../../dossiers/words.ts";
import { words as events } from "../../events/words.ts";
import { words as expenses } from "../../expenses/words.ts";
import { words as figures } from "../../figures/words.ts";
import { words as forum } from "../../forum/words.ts";
import type { Role } from "../../foundation/actor.ts";
import type { Word } from "../../foundation/words.ts";
import { words as funding, hoursWords, questionnaireWords as questionnaires } from "../../funding/words.ts";
import { words as groups } from "../../groups/words.ts";
import { words as handbook } from "../../handbook/words.ts";
import { words as help } from "../../help/words.ts";
import { words as invoicing } from "../../invoicing/words.ts";
import { words as joining } from "../../joining/words.ts";
import { words as journeys } from "../../journeys/words.ts";
import { words as leaving, planWords as leavingPlan } from "../../leaving/words.ts";
import { faces } from "../../ledger/books.pages/faces.ts";
import { words as ledger } from "../../ledger/words.ts";
import { words as needs } from "../../needs/words.ts";
import { words as network } from "../../network/words.ts";
import { words as notices } from "../../notices/words.ts";
import { words as payroll } from "../../payroll/words.ts";
import { words as payrun } from "../../payrun/words.ts";
import { words as people } from "../../people/words.ts";
import {
  domiciliationWords as firms,
  floorWords as floors,
  planWords as roomPlans,
  words as spaces,
} from "../../places/words.ts";
import { words as privacy, ownWords as privacyOwn } from "../../privacy/words.ts";
import { words as publishing } from "../../publishing/words.ts";
import { words as purchases } from "../../purchases/words.ts";
import { words as statements } from "../../statements/words.ts";
import { words as threads } from "../../threads/words.ts";
import { words as transfers } from "../../transfers/words.ts";
import { words as video } from "../../video/words.ts";
import { words as together } from "./together-words.ts";
import { words } from "./words.ts";

/** A page that the program leads to, for the roles that may open it. */
export interface Place {
  readonly to: string;
  readonly label: Word;
  readonly icon: IconName;
  readonly roles: readonly Role[];
  readonly exact?: true;
}

const team: readonly Role[] = ["accountant", "hr", "community", "director", "coordinator"];
const everyone: readonly Role[] = [...team, "adviser", "entrepreneur", "network"];
const house: readonly Role[] = [...team, "adviser", "entrepreneur"];
const keepers: readonly Role[] = ["community", "director"];
const support: readonly Role[] = ["adviser", "hr", "director"];
const office: readonly Role[] = ["hr", "director"];

/** The one list of pages. A slice adds its line here; what a role may not open is not shown to it. */
export const places: readonly Place[] = [
  { to: "/", label: words.home, icon: "home", roles: everyone, exact: true },
  { to: "/factures", label: invoicing.invoices, icon: "file-invoice", roles: everyone },
  { to: "/frais", label: expenses.myExpenses, icon: "receipt", roles: house },
  { to: "/frais/notes", label: expenses.reports, icon: "receipt", roles: [...team, "adviser"] },
  { to: "/frais/vehicules", label: expenses.myVehicles, icon: "receipt", roles: house },
  { to: "/frais/categories", label: expenses.categories, icon: "receipt", roles: team },
  { to: "/achats", label: purchases.purchases, icon: "wallet", roles: house },
  { to: "/achats/a-payer", label: purchases.toPay, icon: "wallet", roles: team },
  { to: "/achats/fournisseurs", label: purchases.suppliers, icon: "wallet", roles: house },
  { to: "/achats/categories", label: purchases.categories, icon: "wallet", roles: team },
  { to: "/paie", label: payroll.payPlace, icon: "coins", roles: ["entrepreneur"] },
  { to: "/paie/annee", label: payroll.payYear, icon: "coins", roles: ["entrepreneur"] },
  { to: "/paie/propositions", label: payroll.pays, icon: "coins", roles: [...support, "accountant"] },
  { to: "/absences", label: absences.absences, icon: "calendar", roles: [...support, "accountant"] },
  { to: "/services-entre-activites", label: transfers.transfers, icon: "coins", roles: house, exact: true },
  { to: "/paie/mois", label: payrun.run, icon: "coins", roles: [...office, "accountant"] },
  { to: "/paie/bulletins", label: payrun.myPayslips, icon: "coins", roles: house },
  { to: "/devis", label: invoicing.quotes, icon: "file-text", roles: house },
  { to: "/clients", label: invoicing.customers, icon: "users", roles: house },
  { to: "/activites", label: ledger.activities, icon: "building-store", roles: house },
  { to: "/releves", label: statements.sets, icon: "scale", roles: team },
  { to: "/releves/cooperative/budget", label: statements.wholeBudget, icon: "scale", roles: team },
  { to: "/services-mutualises", label: statements.shared, icon: "scale", roles: house },
  { to: "/portefeuille", label: journeys.portfolio, icon: "heart-handshake", roles: support },
  { to: "/portefeuille/groupes", label: journeys.cohorts, icon: "users", roles: support },
  { to: "/portefeuille/passation", label: journeys.handOver, icon: "send", roles: support },
  { to: "/portefeuille/notes", label: journeys.privateNotes, icon: "lock", roles: ["adviser"] },
  { to: "/rendez-vous", label: appointments.appointments, icon: "calendar", roles: house },
  {
    to: "/rendez-vous/prendre",
    label: appointments.bookAppointment,
    icon: "calendar",
    roles: ["entrepreneur", "adviser"],
  },
  { to: "/agenda", label: appointments.agenda, icon: "calendar", roles: [...team, "adviser"] },
  {
    to: "/agenda/reglages",
    label: appointments.agendaSettings,
    icon: "calendar",
    roles: [...team, "adviser"],
  },
  { to: "/ensemble", label: together.title, icon: "heart-handshake", roles: everyone },
  { to: "/lieux", label: spaces.places, icon: "building", roles: everyone, exact: true },
  { to: "/lieux/planning", label: spaces.planning, icon: "calendar", roles: everyone },
  { to: "/lieux/plan", label: floors.plan, icon: "building", roles: everyone },
  { to: "/lieux/reservations", label: spaces.mine, icon: "building", roles: everyone },
  {
    to: "/lieux/demandes",
    label: spaces.requests,
    icon: "building",
    roles: ["community", "hr", "director", "coordinator"],
  },
  { to: "/cooperative/lieux/forfaits", label: roomPlans.plans, icon: "coins", roles: team },
  { to: "/lieux/courrier", label: firms.mail, icon: "send", roles: everyone },
  {
    to: "/lieux/domiciliations",
    label: firms.domiciliations,
    icon: "building",
    roles: ["community", "hr", "director", "coordinator"],
  },
  { to: "/cooperative/lieux", label: spaces.settings, icon: "building", roles: team },
  { to: "/visios", label: video.video, icon: "video", roles: house },
  { to: "/chaine", label: channel.channel, icon: "video", roles: house },
  { to: "/chaine/nouvelle", label: channel.addFilm, icon: "video", roles: house },
  { to: "/cooperative/site", label: publishing.site, icon: "building-store", roles: keepers },
  { to: "/moderation", label: threads.moderationPlace, icon: "eye", roles: keepers },
  { to: "/chaine/commentaires", label: channel.commentQueue, icon: "users", roles: keepers },
  { to: "/groupes", label: groups.groups, icon: "users", roles: everyone, exact: true },
  {
    to: "/groupes/nouveau",
    label: groups.openGroup,
    icon: "users",
    roles: ["director", "community", "coordinator", "adviser"],
  },
  { to: "/evenements", label: events.events, icon: "calendar", roles: everyone, exact: true },
  {
    to: "/evenements/nouveau",
    label: events.planEvent,
    icon: "calendar",
    roles: ["director", "community", "coordinator", "adviser"],
  },
  { to: "/forum", label: forum.forum, icon: "calendar", roles: everyone },
  { to: "/fils", label: threads.threads, icon: "send", roles: everyone },
  {
    to: "/fils/reprise",
    label: threads.importArchive,
    icon: "send",
    roles: ["community", "director", "adviser", "coordinator"],
  },
  { to: "/messages", label: threads.directPlace, icon: "send", roles: everyone, exact: true },
  { to: "/messages/nouveau", label: threads.openConversation, icon: "send", roles: everyone },
  { to: "/moi/blocages", label: threads.blocked, icon: "ban", roles: everyone },
  { to: "/entraide", label: help.help, icon: "heart-handshake", roles: everyone },
  { to: "/guide", label: handbook.handbook, icon: "book", roles: everyone },
  { to: "/besoins", label: needs.needs, icon: "help", roles: everyone },
  { to: "/annuaire", label: directory.directory, icon: "users", roles: everyone },
  { to: "/annuaire/carte", label: directory.map, icon: "users", roles: everyone },
  { to: "/annuaire/termes", label: directory.skillTerms, icon: "users", roles: keepers },
  { to: "/moi/fiche/lieu", label: directory.keepPlace, icon: "user", roles: everyone },
  { to: "/moi/fiche", label: directory.myProfile, icon: "user", roles: everyone },
  { to: "/heures", label: hoursWords.hours, icon: "clock", roles: support },
  { to: "/candidatures", label: joining.candidates, icon: "heart-handshake", roles: support },
  { to: "/candidatures/reunions", label: joining.meetings, icon: "users", roles: [...support, "community"] },
  { to: "/candidatures/provenance", label: joining.origins, icon: "chart-bar", roles: support },
  { to: "/financements", label: funding.funding, icon: "coins", roles: [...office, "accountant"] },
  {
    to: "/questionnaires",
    label: questionnaires.questionnaires,
    icon: "file-text",
    roles: [...support, "entrepreneur"],
  },
  { to: "/chiffres", label: figures.figures, icon: "chart-bar", roles: [...team, "adviser"] },
  { to: "/chiffres/effectif", label: figures.ready, icon: "chart-bar", roles: team },
  { to: "/chiffres/questions", label: figures.kept, icon: "chart-bar", roles: [...team, "adviser"] },
  { to: "/personnes", label: people.people, icon: "users", roles: team },
  { to: "/personnes/documents", label: dossiers.documentsAsked, icon: "file-text", roles: ["hr", "adviser"] },
  {
    to: "/contrats",
    label: contracts.contracts,
    icon: "file-certificate",
    roles: [...support, "accountant"],
  },
  { to: "/contrats/registre", label: contracts.staffRegister, icon: "file-certificate", roles: office },
  { to: "/departs", label: leaving.departures, icon: "logout", roles: [...support, "accountant"] },
  { to: "/contrats/modeles", label: documents.templates, icon: "file-text", roles: office },
  { to: "/comptabilite", label: ledger.accounting, icon: "book", roles: team },
  ...faces.map(({ to, ...face }) => ({ ...face, to: `/comptabilite/${to}`, icon: "book" as const })),
  { to: "/cooperative", label: network.cooperative, icon: "building", roles: team },
  { to: "/cooperative/sites", label: network.sites, icon: "building", roles: team },
  { to: "/cooperative/reglages", label: network.settings, icon: "settings", roles: team },
  { to: "/cooperative/contributions", label: contribution.contributions, icon: "scale", roles: team },
  { to: "/cooperative/parcours", label: journeys.grids, icon: "building", roles: team },
  { to: "/cooperative/visio", label: video.server, icon: "video", roles: ["director"] },
  { to: "/roles", label: people.roles, icon: "lock", roles: everyone },
  { to: "/donnees", label: privacy.data, icon: "lock", roles: office },
  { to: "/donnees/demandes", label: privacy.requests, icon: "lock", roles: office },
  { to: "/donnees/durees", label: privacy.terms, icon: "lock", roles: office },
  { to: "/donnees/sous-traitants", label: privacy.processors, icon: "lock", roles: office },
  { to: "/donnees/violations", label: privacy.breaches, icon: "lock", roles: office },
  { to: "/donnees/consultations", label: privacy.accesses, icon: "eye", roles: office },
  { to: "/moi/donnees", label: privacyOwn.myData, icon: "lock", roles: everyone },
  { to: "/moi/parcours", label: journeys.journey, icon: "heart-handshake", roles: ["entrepreneur"] },
  { to: "/moi/messages", label: journeys.messages, icon: "send", roles: ["entrepreneur"] },
  { to: "/moi/competences", label: journeys.competences, icon: "chart-bar", roles: ["entrepreneur"] },
  { to: "/moi/heures", label: hoursWords.memberHours, icon: "clock", roles: ["entrepreneur"] },
  { to: "/moi/dossier", label: dossiers.myFile, icon: "user", roles: everyone },
  { to: "/moi/contrat", label: contracts.myContract, icon: "file-certificate", roles: house },
  { to: "/moi/export", label: leavingPlan.export, icon: "download", roles: ["entrepreneur"] },
  { to: "/moi/absences", label: absences.myAbsences, icon: "calendar", roles: house },
  { to: "/moi/depart", label: leaving.myDeparture, icon: "logout", roles: house },
  { to: "/moi", label: people.account, icon: "user", roles: everyone },
  { to: "/avis", label: notices.notices, icon: "bell", roles: everyone },
  { to: "/moi/avis", label: notices.choices, icon: "bell", roles: everyone },
  { to: "/moi/second-facteur", label: people.secondFactor, icon: "lock", roles: everyone },
  { to: "/moi/cles-acces", label: people.passkeys, icon: "lock", roles: everyone },
  { to: "/moi/cles-api", label: people.tokens, icon: "lock", roles: everyone },
];

/** The rail of each role: at most seven, what is opened most first; a phone shows the first four. */
const rails: Record<Role, readonly string[]> = {
  entrepreneur: ["/", "/factures", "/paie", "/frais", "/rendez-vous", "/devis", "/ensemble"],
  adviser: ["/", "/portefeuille", "/agenda", "/factures", "/candidatures", "/heures", "/activites"],
  accountant: ["/", "/comptabilite", "/factures", "/achats", "/frais/notes", "/activites", "/cooperative"],
  hr: ["/", "/contrats", "/personnes", "/candidatures", "/portefeuille", "/financements", "/chiffres"],
  director: [
    ...["/", "/factures", "/contrats", "/chiffres", "/financements"],
    ...["/comptabilite", "/cooperative"],
  ],
  community: ["/", "/evenements", "/ensemble", "/personnes", "/groupes", "/candidatures/reunions", "/agenda"],
  coordinator: ["/", "/factures", "/activites", "/comptabilite", "/personnes", "/agenda", "/cooperative"],
  network: ["/", "/factures", "/evenements", "/ensemble", "/roles"],
};

/** The act each role does most: the main button of the rail, the "+" of the phone. The first that fits. */
export const mainActs: readonly { to: string; label: Word; roles: readonly Role[] }[] = [
  { to: "/rendez-vous/prendre", label: appointments.bookFor, roles: ["adviser"] },
  { to: "/factures/nouvelle", label: invoicing.newInvoice, roles: ["entrepreneur"] },
  { to: "/comptabilite/ecritures/nouvelle", label: ledger.newEntry, roles: ["accountant"] },
  { to: "/contrats/nouveau", label: contracts.newContract, roles: ["hr"] },
  { to: "/personnes/nouvelle", label: people.admitPerson, roles: ["director"] },
  { to: "/evenements/nouveau", label: events.planEvent, roles: ["community"] },
];

export function placesFor(role: Role | null): Place[] {
  const rail = role === null ? ["/"] : rails[role];
  return rail.flatMap((to) => places.find((place) => place.to === to) ?? []);
}

const makers: readonly Role[] = ["entrepreneur", "adviser", "accountant", "director"];

/** Acts the palette offers beside the pages: what each role does most, and more. */
const acts: readonly Omit<Place, "exact">[] = [
  ...mainActs.map((act) => ({ ...act, icon: "plus" as const })),
  { to: "/factures/nouvelle", label: invoicing.newInvoice, icon: "plus", roles: makers },
  { to: "/frais/depenses/nouvelle", label: expenses.newExpense, icon: "plus", roles: house },
  { to: "/achats/nouvelle", label: purchases.newBill, icon: "plus", roles: house },
  { to: "/services-entre-activites/nouveau", label: transfers.propose, icon: "plus", roles: makers },
  { to: "/lieux", label: spaces.bookRoom, icon: "plus", roles: house },
  { to: "/devis/nouveau", label: invoicing.newQuote, icon: "plus", roles: makers },
  { to: "/clients#ajouter", label: invoicing.newCustomer, icon: "plus", roles: makers },
];

/** Every page that a role may open, those of its rail first: what the palette finds and the plan shows. */
export function pagesFor(role: Role | null): Omit<Place, "exact">[] {
  if (role === null) return [];
  const open = [...placesFor(role), ...places].filter(({ roles }) => roles.includes(role));
  return [...new Map(open.map((place) => [place.to, place])).values()];
}

/** What the palette leads to: the pages, then the acts. */
export function commandsFor(role: Role | null): Omit<Place, "exact">[] {
  const open = [...pagesFor(role), ...acts.filter(({ roles }) => role !== null && roles.includes(role))];
  return [...new Map(open.map((place) => [place.to, place])).values()];
}
