import { readActivity } from "../activities/index.ts";
import { formatCents, formatDate } from "../design/format.ts";
import type { Scene } from "../foundation/scene.ts";
import { type Mail, mailAbout } from "../people/index.ts";
import { readCustomer } from "./customer.sql.ts";
import type { Document } from "./document.sql.ts";

/** Under this name the letters about a document are found again. */
export const aboutDocument = (id: string): string => `document:${id}`;

/** The document that a letter is about, from that name. */
export const documentOfLetter = (about: string): string | null =>
  /^document:([0-9a-f-]{36})$/.exec(about)?.[1] ?? null;

export type LetterState = "waiting" | "sent" | "refused";

export const letterStateOf = ({ sentAt, refusedAt }: Pick<Mail, "sentAt" | "refusedAt">): LetterState =>
  refusedAt ? "refused" : sentAt ? "sent" : "waiting";

/** The words of a letter, proposed; the person reads and changes them before it leaves. */
export interface Letter {
  readonly subject: string;
  readonly message: string;
}

type Written = Pick<Document, "kind" | "number" | "title" | "grossCents" | "issuedOn" | "dueOn"> &
  Partial<Pick<Document, "takenOver">>;

const names = { quote: "Devis", invoice: "Facture", credit: "Avoir" } as const;
const day = (date: string | null) => (date ? formatDate(date, "fr") : "");

/** The letter that carries a document, in French: customers are written to in their language. */
export function letterOf(document: Written, activity: string): Letter {
  const { kind, number, title, grossCents, dueOn } = document;
  const about = title ? ` (${title})` : "";
  const amount = formatCents(grossCents, "fr");
  const said = {
    quote:
      `Vous trouverez ci-joint notre devis ${number}${about}, d’un montant de ${amount} TTC, valable ` +
      `jusqu’au ${day(dueOn)}. Pour l’accepter, retournez-le-nous daté et signé avec la mention « Bon pour ` +
      "accord ».\n\nNous restons à votre disposition pour en parler.",
    invoice:
      `Vous trouverez ci-joint notre facture ${number}${about}, d’un montant de ${amount} TTC, à régler ` +
      `avant le ${day(dueOn)}.\n\nNous vous remercions de votre confiance.`,
    credit: `Vous trouverez ci-joint notre avoir ${number}${about}, d’un montant de ${amount} TTC.`,
  }[kind];
  const message = `Bonjour,\n\n${said}\n\nBien cordialement,\n${activity}`;
  return { subject: `${names[kind]} ${number} – ${activity}`, message };
}

/** The letter that recalls an overdue invoice: courteous, exact, and it says what to do if it is paid. */
export function reminderOf(document: Written, activity: string, leftCents: bigint): Letter {
  const { number, issuedOn, dueOn } = document;
  const message =
    `Bonjour,\n\nSauf erreur de notre part, il reste ${formatCents(leftCents, "fr")} à régler sur notre ` +
    `facture ${number} du ${day(issuedOn)}, échue le ${day(dueOn)}.` +
    `${document.takenOver ? "" : " Vous la trouverez à nouveau ci-jointe."}\n\n` +
    "Nous vous remercions de bien vouloir procéder à son règlement. Si votre paiement est déjà parti, ne " +
    `tenez pas compte de ce message.\n\nBien cordialement,\n${activity}`;
  return { subject: `Rappel : facture ${number} échue le ${day(dueOn)} – ${activity}`, message };
}

/** What the page needs of the post: the letters that left, and the one proposed now. */
export async function findPost(scene: Scene, document: Document, overdueCents = 0n) {
  const { db, cooperative } = scene;
  const activity = await readActivity(db, cooperative, document.activity);
  const customer = await readCustomer(db, cooperative, document.customer);
  const letters = await mailAbout(db, cooperative, aboutDocument(document.id));
  const name = activity?.name ?? "";
  return {
    to: customer?.email ?? "",
    // The paper of an invoice of another program is not here: such an invoice is recalled, not sent.
    attached: !document.takenOver,
    letter: document.takenOver ? null : letterOf(document, name),
    reminder: overdueCents > 0n ? reminderOf(document, name, overdueCents) : null,
    letters: letters.map((mail) => ({
      ...{ id: mail.id, recipient: mail.recipient, subject: mail.subject, failure: mail.failure },
      ...{ at: mail.sentAt ?? mail.refusedAt ?? mail.at, state: letterStateOf(mail) },
    })),
  };
}

export type DocumentPost = Awaited<ReturnType<typeof findPost>>;
