import type { Finding } from "../../design/command-palette.tsx";
import { formatCents, formatDate } from "../../design/format.ts";
import { parseAmount } from "../../design/parse-amount.ts";
import { findPeople as findProfiles } from "../../directory/index.ts";
import { say } from "../../foundation/words.ts";
import { customers, findAmount, listInvoices, listQuotes } from "../../invoicing/index.ts";
import { words as invoicing } from "../../invoicing/words.ts";
import { activitiesAtAGlance, findEntries } from "../../ledger/index.ts";
import { listPeople } from "../../people/index.ts";
import { searchThreads } from "../../threads/index.ts";
import type { WebContext } from "./context.ts";

const most = 6;

/** What a view answers, or nothing where the role may not ask it. */
async function told<Row, Result>(
  asked: Promise<{ ok: true; result: Result } | { ok: false }>,
  rows: (result: Result) => readonly Row[],
): Promise<Row[]> {
  const outcome = await asked;
  return outcome.ok ? rows(outcome.result).slice(0, most) : [];
}

/** Whatever holds the text among what the person may see: each view asks its own question of who may. */
async function findText({ readView, language }: WebContext, search: string): Promise<Finding[][]> {
  return Promise.all([
    told(readView(activitiesAtAGlance, { search }), ({ rows }) =>
      rows.map(({ activity: { id, name, code } }): Finding => {
        return { href: `/activites/${id}`, label: name, detail: code, icon: "building-store" };
      }),
    ),
    told(readView(customers, { search }), ({ rows }) =>
      rows.map(({ id, name, town, activityName }): Finding => {
        return { href: `/clients/${id}`, label: name, detail: `${town} · ${activityName}`, icon: "users" };
      }),
    ),
    told(readView(listPeople, { search }), ({ rows }) =>
      rows.map(({ person, name, email }): Finding => {
        return { href: `/personnes/${person}`, label: name, detail: email, icon: "user" };
      }),
    ),
    told(readView(findProfiles, { q: search, wide: true }), ({ rows, here }) =>
      rows.map(({ person, name, house, slug, cooperative, said }): Finding => {
        const away = cooperative === here ? "" : `?maison=${slug}`;
        const skills = said.filter(({ field }) => field === "skill").map(({ label }) => label);
        const detail = [...(away ? [house] : []), ...skills].join(" · ");
        return { href: `/annuaire/${person}${away}`, label: name, detail, icon: "user" };
      }),
    ),
    told(readView(searchThreads, { q: search }), ({ rows }) =>
      rows.map(({ thread, seq, title, name, text }): Finding => {
        const detail = `${name} : ${text.slice(0, 60)}`;
        return { href: `/fils/${thread}#m${seq}`, label: title || name, detail, icon: "send" };
      }),
    ),
    told(readView(listQuotes, { search }), ({ rows }) =>
      rows.map(({ id, number, customerName, grossCents }): Finding => {
        const detail = `${customerName} · ${formatCents(grossCents, language)}`;
        const label = number ?? say(invoicing.quoteDraftTitle, language);
        return { href: `/devis/${id}`, label, detail, icon: "file-text" };
      }),
    ),
    told(readView(listInvoices, { search }), ({ rows }) =>
      rows.map(({ id, number, customerName, grossCents }): Finding => {
        const detail = `${customerName} · ${formatCents(grossCents, language)}`;
        const label = number ?? say(invoicing.draftTitle, language);
        return { href: `/factures/${id}`, label, detail, icon: "file-invoice" };
      }),
    ),
  ]);
}

const icons = { payment: "coins", quote: "file-text", invoice: "file-invoice", credit: "receipt" } as const;

/** The invoices, payments and entries of an amount. */
async function findCents({ readView, language }: WebContext, cents: bigint): Promise<Finding[][]> {
  const day = (date: string | null) => (date ? ` · ${formatDate(date, language, "short")}` : "");
  const documents = await told(readView(findAmount, { cents }), ({ found }) =>
    found.map(({ document, kind, number, customerName, date }): Finding => {
      const detail = `${customerName}${day(date)}`;
      return { href: `/factures/${document}`, label: number ?? customerName, detail, icon: icons[kind] };
    }),
  );
  const entries = await told(readView(findEntries, { cents }), ({ found }) =>
    found.map(({ id, journal, number, label, date }): Finding => {
      const detail = `${label}${day(date)}`;
      return { href: `/comptabilite/ecritures/${id}`, label: `${journal} ${number}`, detail, icon: "book" };
    }),
  );
  return [documents, entries];
}

/** A customer, a number, an amount, an activity or a person, each place once. */
export async function findAnything(web: WebContext, text: string): Promise<Finding[]> {
  if (text.length < 2) return [];
  const amount = parseAmount(text, web.language);
  const cents = "cents" in amount && amount.cents !== 0n ? amount.cents : null;
  const ofAmount = cents === null ? [] : await findCents(web, cents < 0n ? -cents : cents);
  const found = [...ofAmount, ...(await findText(web, text))].flat();
  return [...new Map(found.map((each) => [each.href, each])).values()];
}
