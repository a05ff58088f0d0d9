import type { WebContext } from "../../doors/web/context.ts";
import { minuteOf } from "../../foundation/when.ts";
import { addCalendar } from "../add-calendar.ts";
import { addException } from "../add-exception.ts";
import { modes } from "../appointment.ts";
import { changeType } from "../change-type.ts";
import { enterSchoolHoliday } from "../enter-school-holiday.ts";
import { offerType } from "../offer-type.ts";
import { refreshCalendar } from "../refresh-calendar.ts";
import { removeCalendar } from "../remove-calendar.ts";
import { removeException } from "../remove-exception.ts";
import { removeSchoolHoliday } from "../remove-school-holiday.ts";
import { retireType } from "../retire-type.ts";
import { setHours } from "../set-hours.ts";
import { setShare } from "../set-share.ts";
import { setTravel } from "../set-travel.ts";

/** Minutes of what a time field sends; null where it is empty. */
const minuteIn = (text: string): number | null => (/^\d\d:\d\d$/.test(text) ? minuteOf(text) : null);

/** The act that a form of the settings asks for; `intent:target` names what it is about. */
export async function actOnSettings(web: WebContext, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const call = { key: text("key") };
  const [intent, target] = text("intent").split(":");
  switch (intent) {
    case "offer":
      return web.performOperation(offerType, typeFrom(form, "new"), call);
    case "change":
      return web.performOperation(changeType, { ...typeFrom(form, target ?? ""), type: target }, call);
    case "retire":
      return web.performOperation(retireType, { type: target }, call);
    case "hours":
      return web.performOperation(
        setHours,
        { hours: hoursFrom(form), closedZone: text("closedZone") || null },
        call,
      );
    case "except": {
      const [firstDay, lastDay] = [text("firstDay"), text("lastDay") || text("firstDay")];
      const hours = { fromMinute: minuteIn(text("fromMinute")), toMinute: minuteIn(text("toMinute")) };
      const told = { kind: text("kind"), firstDay, lastDay, ...hours, site: text("site") || null };
      return web.performOperation(addException, told, call);
    }
    case "unexcept":
      return web.performOperation(removeException, { exception: target }, call);
    case "holiday":
      return web.performOperation(enterSchoolHoliday, holidayFrom(form), call);
    case "unholiday":
      return web.performOperation(removeSchoolHoliday, { holiday: target }, call);
    case "share":
      return web.performOperation(
        setShare,
        { adviser: target, percent: text(`percent.${target}`) || 0 },
        call,
      );
    case "travel": {
      const [site, other] = (target ?? "").split("_");
      return web.performOperation(setTravel, { site, other, minutes: text(`minutes.${target}`) || 0 }, call);
    }
    case "follow":
      return web.performOperation(addCalendar, { name: text("calendarName"), url: text("url") }, call);
    case "refresh":
      return web.performOperation(refreshCalendar, { calendar: target }, call);
    default:
      return web.performOperation(removeCalendar, { calendar: target }, call);
  }
}

function typeFrom(form: FormData, prefix: string) {
  const text = (name: string) => String(form.get(`${prefix}.${name}`) ?? "").trim();
  const has = (name: string) => form.has(`${prefix}.${name}`);
  const ignored = form
    .getAll(`${prefix}.calendar`)
    .map(String)
    .filter((calendar) => !has(`counts.${calendar}`));
  return {
    ...{ name: text("name"), minutes: text("minutes"), directions: text("directions") },
    modes: modes.filter((mode) => has(`mode.${mode}`)),
    ...{ beforeMinutes: text("beforeMinutes") || 0, afterMinutes: text("afterMinutes") || 0 },
    ...{ noticeHours: text("noticeHours") || 0, horizonDays: text("horizonDays") },
    ...{ perDay: text("perDay") || null, perWeek: text("perWeek") || null },
    ...{ onRequest: has("onRequest"), calendarsIgnored: ignored },
  };
}

function holidayFrom(form: FormData) {
  const text = (name: string) => String(form.get(`holiday.${name}`) ?? "").trim();
  const days = { firstDay: text("firstDay"), lastDay: text("lastDay") };
  return { name: text("name"), zone: text("zone"), source: text("source"), ...days };
}

/** Two spans a day; one that is empty is none. */
function hoursFrom(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  const found = [];
  for (let weekday = 1; weekday <= 7; weekday++)
    for (const n of [0, 1]) {
      const at = `day${weekday}.${n}`;
      const [fromMinute, toMinute] = [minuteIn(text(`${at}.from`)), minuteIn(text(`${at}.to`))];
      const site = text(`${at}.site`) || null;
      if (fromMinute !== null || toMinute !== null)
        found.push({ weekday, fromMinute: fromMinute ?? 0, toMinute: toMinute ?? 0, site });
    }
  return found;
}
