import type { Activity } from "../activities/index.ts";
import type { CoverKind, CoverStanding } from "../dossiers/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Cooperative } from "../network/index.ts";
import type { Customer } from "./customer.ts";

/**
 * What a document says of those it names, as they were on the day of issue: frozen with it, so that a move
 * or a new name next year does not change what was sent.
 */
export interface Printed {
  readonly seller: {
    readonly name: string;
    readonly form: string;
    readonly siren: string;
    readonly vatNumber: string;
    readonly registerTown: string;
    readonly capitalFloorCents: string;
    readonly street: string;
    readonly postcode: string;
    readonly town: string;
    readonly email: string;
    readonly phone: string;
    readonly iban: string;
  };
  readonly brand: {
    readonly name: string;
    readonly trade: string;
    readonly colour: string;
    readonly email: string;
    readonly phone: string;
    readonly website: string;
    readonly legalMentions: string;
    /** The paper that holds the activity's logo; documents issued before there were logos lack it. */
    readonly logo?: string | null;
  };
  /** Whoever works under a CAPE, and until when (R1.36). */
  readonly cape: readonly { readonly name: string; readonly endsOn: CivilDate }[];
  /** The insurance that holds on that day; documents issued before any was kept lack it (R3.33). */
  readonly covers?: readonly {
    readonly kind: CoverKind;
    readonly insurer: string;
    readonly policy: string;
    readonly scope: string;
    readonly zone: string;
  }[];
  readonly customer: Omit<Customer, "id" | "activity" | "phone" | "email">;
}

/** Of whom and of what a document speaks. */
export interface PrintedSubjects {
  readonly cooperative: Cooperative;
  readonly activity: Activity;
  readonly cape: Printed["cape"];
  readonly standings: readonly CoverStanding[];
  readonly customer: Customer;
}

export function printedOf({ cooperative, activity, cape, standings, customer }: PrintedSubjects): Printed {
  const { name, form, siren, vatNumber, registerTown, street, postcode, town, email, phone, iban } =
    cooperative;
  const { id: _, activity: __, phone: ___, email: ____, ...buyer } = customer;
  return {
    seller: {
      ...{ name, form, siren, vatNumber, registerTown, street, postcode, town, email, phone, iban },
      capitalFloorCents: String(cooperative.capitalFloorCents),
    },
    brand: {
      name: activity.name,
      trade: activity.trade,
      colour: activity.colour,
      email: activity.email,
      phone: activity.phone,
      website: activity.website,
      legalMentions: activity.legalMentions,
      logo: activity.logo,
    },
    cape,
    covers: standings.flatMap(({ kind, cover }) =>
      cover
        ? [{ kind, insurer: cover.insurer, policy: cover.policy, scope: cover.scope, zone: cover.zone }]
        : [],
    ),
    customer: buyer,
  };
}
