import { amountErrors } from "../../design/amount-errors.ts";
import { parseAmount } from "../../design/parse-amount.ts";
import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { say } from "../../foundation/words.ts";
import { admitAssociate } from "../admit-associate.ts";
import { amendContract } from "../amend-contract.ts";
import { askSignatures } from "../ask-signatures.ts";
import { endAssociation } from "../end-association.ts";
import { endContract } from "../end-contract.ts";
import { renewCape } from "../renew-cape.ts";
import { resumeContract } from "../resume-contract.ts";
import { settleFormality } from "../settle-formality.ts";
import { signContract } from "../sign-contract.ts";
import { suspendContract } from "../suspend-contract.ts";
import { withdrawSignatures } from "../withdraw-signatures.ts";

type Asked = { web: WebContext; contract: string; form: FormData };
type Acted = Awaited<ReturnType<WebContext["performOperation"]>> | { errors: Record<string, string> };

/** The act a form asks for; its fields bear the intent before their name, so that each has its own id. */
export async function performAct(intent: string, { web, contract, form }: Asked): Promise<Acted> {
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  const given = await givenFile(form, `${intent}.paper`);
  const paper = given ? { paper: given } : {};
  switch (intent) {
    case "sign":
      return web.performOperation(signContract, { contract, signedOn: text("signedOn"), ...paper }, call);
    case "ask":
      return web.performOperation(askSignatures, { contract }, call);
    case "withdraw":
      return web.performOperation(withdrawSignatures, { contract, reason: text("reason") }, call);
    case "renew": {
      const period = { endsOn: text("endsOn"), agreedOn: text("agreedOn") };
      return web.performOperation(renewCape, { contract, ...period, ...paper }, call);
    }
    case "associate": {
      const who = { person: String(form.get("person")), since: text("since") };
      return web.performOperation(admitAssociate, who, call);
    }
    case "dissociate": {
      const names = ["until", "motive", "decidedBy", "decidedOn", "note"];
      const end = Object.fromEntries(names.map((name) => [name, text(name)]));
      return web.performOperation(endAssociation, { person: String(form.get("person")), ...end }, call);
    }
    case "suspend": {
      const { since, reason, note } = { since: text("since"), reason: text("reason"), note: text("note") };
      const until = text("until") || null;
      return web.performOperation(suspendContract, { contract, since, until, reason, note }, call);
    }
    case "resume":
      return web.performOperation(resumeContract, { contract, on: text("on") }, call);
    case "settle": {
      const done = { name: text("name"), doneOn: text("doneOn"), reference: text("reference") };
      return web.performOperation(settleFormality, { contract, ...done, ...paper }, call);
    }
    case "end": {
      const end = { lastDay: text("lastDay"), reason: text("reason"), note: text("note") };
      return web.performOperation(endContract, { contract, ...end, decidedOn: text("decidedOn") }, call);
    }
    default:
      return amend({ web, contract, form }, paper);
  }
}

async function amend({ web, contract, form }: Asked, paper: object): Promise<Acted> {
  const text = textOf(form);
  const amount = parseAmount(text("fixedGross"), web.language);
  if ("error" in amount && amount.error !== "empty")
    return { errors: { fixedGross: say(amountErrors[amount.error], web.language) } };
  const clause = text("clause");
  const input = {
    contract,
    subject: text("subject"),
    effectiveOn: text("effectiveOn"),
    fixedGrossCents: "cents" in amount ? amount.cents : null,
    clauses: clause && text("text") ? { [clause]: text("text") } : {},
    signedOn: text("signedOn"),
    ...paper,
  };
  return web.performOperation(amendContract, input, { key: String(form.get("key")) });
}
