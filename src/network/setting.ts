import { z } from "zod";
import { roles } from "../foundation/actor.ts";
import type { Word } from "../foundation/words.ts";
import { words } from "./words.ts";

interface Setting<Schema extends z.ZodType> {
  readonly label: Word;
  readonly value: Schema;
  /** What holds before the cooperative says anything. */
  readonly initial: z.output<Schema>;
  /** What its figures count. */
  readonly unit?: "cents" | "days";
  /** What is accepted, in a sentence: under the field, and again in the refusal. */
  readonly rule?: Word;
}

const setting = <Schema extends z.ZodType>(
  label: Word,
  value: Schema,
  initial: z.output<Schema>,
  more: Pick<Setting<Schema>, "unit" | "rule"> = {},
): Setting<Schema> => ({
  label,
  value,
  initial,
  ...more,
});

/** The settings of a cooperative. Each holds from a date on; what held before stays true of the past. */
export const settings = {
  /** One switch for the whole taxpayer, from the first of a month (R4.03). */
  "vat.on-debits": setting(words.vatOnDebits, z.boolean(), false, { rule: words.vatOnDebitsRule }),
  /**
   * How much of the cooperative's activity lies within the field of VAT, and how much of that is taxed, in
   * per cent (CGI, annexe II, art. 206; R6.08).
   */
  "vat.liability-coefficient": setting(words.liabilityCoefficient, z.int().min(0).max(100), 100, {
    rule: words.coefficientRule,
  }),
  "vat.taxation-coefficient": setting(words.taxationCoefficient, z.int().min(0).max(100), 100, {
    rule: words.coefficientRule,
  }),
  /** Up to this amount including VAT an entrepreneur validates their own invoices; zero: never. */
  "invoicing.self-validation-ceiling": setting(
    words.selfValidationCeiling,
    z.int().min(0).max(100_000_000),
    0,
    { unit: "cents", rule: words.selfValidationCeilingRule },
  ),
  /** Up to this amount including VAT the word of an activity is enough to buy, where its cash allows it. */
  "purchases.own-ceiling": setting(words.purchaseOwnCeiling, z.int().min(0).max(100_000_000), 0, {
    unit: "cents",
    rule: words.purchaseOwnCeilingRule,
  }),
  /** Up to this one that of its adviser, or of who keeps the books; above, that of the direction. */
  "purchases.adviser-ceiling": setting(
    words.purchaseAdviserCeiling,
    z.int().min(0).max(100_000_000),
    200_000,
    {
      unit: "cents",
      rule: words.purchaseAdviserCeilingRule,
    },
  ),
  /** Days from invoice to due date unless the customer's terms say otherwise (R3.34: at most 60). */
  "invoicing.payment-delay-days": setting(words.paymentDelayDays, z.int().min(0).max(60), 30, {
    unit: "days",
    rule: words.paymentDelayDaysRule,
  }),
  /** `{year}` and `{number}` are replaced; at most 35 characters of `[A-Za-z0-9+-_/]` (R3.35). */
  "invoicing.number-template": setting(
    words.invoiceNumberTemplate,
    z
      .string()
      .regex(/^[A-Za-z0-9+\-_/]*\{year\}[A-Za-z0-9+\-_/]*\{number\}$/)
      .max(30),
    "FA-{year}-{number}",
    { rule: words.invoiceNumberTemplateRule },
  ),
  /** Hours after which a request for an appointment that nobody answered gives its slot back. */
  "appointments.request-lapse-hours": setting(words.requestLapseHours, z.int().min(1).max(336), 48, {
    rule: words.requestLapseHoursRule,
  }),
  /**
   * Months for which a candidate who consents to it is kept after the last contact: two years at most
   * (R9.03).
   */
  "joining.kept-months": setting(words.candidateKeptMonths, z.int().min(1).max(24), 24, {
    rule: words.candidateKeptMonthsRule,
  }),
  /** Days after which whoever does not consent is erased, once their application is over. */
  "joining.unkept-days": setting(words.candidateUnkeptDays, z.int().min(1).max(180), 90, {
    unit: "days",
    rule: words.candidateUnkeptDaysRule,
  }),
  /** From when on somebody of a portfolio needs their adviser (journeys). */
  "journeys.weeks-without-meeting": setting(words.weeksWithoutMeeting, z.int().min(1).max(52), 8, {
    rule: words.weeksWithoutMeetingRule,
  }),
  "journeys.weeks-of-silence": setting(words.weeksOfSilence, z.int().min(1).max(52), 6, {
    rule: words.weeksOfSilenceRule,
  }),
  "journeys.turnover-fall-percent": setting(words.turnoverFall, z.int().min(5).max(100), 30, {
    rule: words.turnoverFallRule,
  }),
  "journeys.contract-end-days": setting(words.contractEndDays, z.int().min(7).max(365), 60, {
    unit: "days",
    rule: words.contractEndDaysRule,
  }),
  /** One month of pay for whom the contract fixes none. */
  "journeys.month-of-pay": setting(words.monthOfPay, z.int().min(0).max(1_000_000), 50_000, {
    unit: "cents",
    rule: words.monthOfPayRule,
  }),
  /** Whether the interviews of a year count from the first day of each contract, or of January (R1.03). */
  "journeys.contract-year": setting(words.contractYear, z.boolean(), true, { rule: words.contractYearRule }),
  /** A number of people below it is hidden in what funders are shown. */
  "funding.small-number": setting(words.smallNumber, z.int().min(3).max(50), 5, {
    rule: words.smallNumberRule,
  }),
  /** Whom people address about their data: a name and how to reach them (GDPR art. 13). */
  "privacy.contact": setting(words.privacyContact, z.string().trim().max(200), "", {
    rule: words.privacyContactRule,
  }),
  /** Whether what is past its term goes on the day, or once somebody has confirmed it (R9.03). */
  "threads.link-previews": setting(words.linkPreviews, z.boolean(), true, { rule: words.linkPreviewsRule }),
  "privacy.automatic-erasure": setting(words.automaticErasure, z.boolean(), false, {
    rule: words.automaticErasureRule,
  }),
  /**
   * Everybody employed, entrepreneurs included: the thresholds of social law (R7.06). Zero: whoever is under
   * a contract of employment that day.
   */
  "payroll.headcount": setting(words.payHeadcount, z.int().min(0).max(5_000), 0, {
    rule: words.payHeadcountRule,
  }),
  /** Rates in hundredths of a per cent: the one notified for accidents at work, the mobility payment. */
  "payroll.accident-rate": setting(words.accidentRate, z.int().min(0).max(2_000), 208, {
    rule: words.accidentRateRule,
  }),
  "payroll.mobility-rate": setting(words.mobilityRate, z.int().min(0).max(400), 0, {
    rule: words.mobilityRateRule,
  }),
  /** The health cover of one person a month, half of it paid by the employer. */
  "payroll.health-cover": setting(words.healthCover, z.int().min(0).max(50_000), 4_000, {
    unit: "cents",
    rule: words.healthCoverRule,
  }),
  /** What each puts aside of a pay: at least this for leave, at most that for slow months, in per cent. */
  "payroll.leave-least": setting(words.leaveLeast, z.int().min(0).max(30), 10, {
    rule: words.leaveLeastRule,
  }),
  "payroll.slow-most": setting(words.slowMost, z.int().min(0).max(50), 30, { rule: words.slowMostRule }),
  /** The highest gross of a month; zero: none. */
  "payroll.gross-most": setting(words.grossMost, z.int().min(0).max(10_000_000), 0, {
    unit: "cents",
    rule: words.grossMostRule,
  }),
  /** Whether no pay may be under the SMIC: the law does not say so of entrepreneurs (R1.17). */
  "payroll.smic-floor": setting(words.smicFloor, z.boolean(), false, { rule: words.smicFloorRule }),
  /** By how much a pay may go beyond what there is: a debt that the cooperative accepts (R1.25). */
  "payroll.debt-most": setting(words.debtMost, z.int().min(0).max(1_000_000), 0, {
    unit: "cents",
    rule: words.debtMostRule,
  }),
  /** Whether what was invoiced counts for a pay, or only what was received (R1.26). */
  "payroll.counts-invoiced": setting(words.countsInvoiced, z.boolean(), false, {
    rule: words.countsInvoicedRule,
  }),
  /** Who must sign in with a second factor. */
  "people.second-factor-roles": setting(words.secondFactorRoles, z.array(z.enum(roles)), [], {
    rule: words.secondFactorRolesRule,
  }),
} as const satisfies Record<string, Setting<z.ZodType>>;

export type SettingKey = keyof typeof settings;
export type SettingValue<K extends SettingKey> = z.output<(typeof settings)[K]["value"]>;
