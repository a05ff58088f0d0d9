import { formatDate, formatTime } from "../../design/format.ts";
import { civilDateOf } from "../../foundation/calendar.ts";
import { escaped } from "../../foundation/markup.ts";
import { type Language, say } from "../../foundation/words.ts";
import type { PublicEvent } from "../public-agenda.ts";
import { words } from "../words.ts";

export interface Feed {
  readonly name: string;
  readonly home: string;
  readonly self: string;
  readonly language: Language;
}

/** When it is, where, and what about; a title says that it is off. */
function saidOf(e: PublicEvent, language: Language): { title: string; text: string } {
  const when = `${formatDate(civilDateOf(e.startsAt), language)}, ${formatTime(e.startsAt, language)}`;
  const off = e.state === "cancelled" || e.state === "postponed";
  const state = off ? ` (${say(words[`state-${e.state}`], language)})` : "";
  const where = [e.where, e.online && say(words["mode-online"], language)].filter(Boolean).join(" · ");
  return { title: `${e.title}${state}`, text: [when, where, e.about].filter(Boolean).join("\n") };
}

const changed = (e: PublicEvent): string => e.changedAt.toISOString();

export function atomOf(events: readonly PublicEvent[], { name, home, self, language }: Feed): string {
  const updated = events.map(changed).sort().at(-1) ?? new Date(0).toISOString();
  const entries = events.map((e) => {
    const { title, text } = saidOf(e, language);
    return `<entry><id>urn:uuid:${e.id}</id><title>${escaped(title)}</title>
<updated>${changed(e)}</updated>
<link rel="alternate" href="${escaped(`${home}/${e.id}`)}"/>
<content type="text">${escaped(text)}</content></entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}"><id>${escaped(home)}</id>
<title>${escaped(`${say(words.events, language)} · ${name}`)}</title><updated>${updated}</updated>
<author><name>${escaped(name)}</name></author><link rel="self" href="${escaped(self)}"/>
<link rel="alternate" href="${escaped(home)}"/>
${entries.join("\n")}
</feed>
`;
}

export function rssOf(events: readonly PublicEvent[], { name, home, self, language }: Feed): string {
  const items = events.map((e) => {
    const { title, text } = saidOf(e, language);
    return `<item><title>${escaped(title)}</title><link>${escaped(`${home}/${e.id}`)}</link>
<guid isPermaLink="false">urn:uuid:${e.id}</guid><pubDate>${new Date(changed(e)).toUTCString()}</pubDate>
<description>${escaped(text)}</description></item>`;
  });
  const title = escaped(`${say(words.events, language)} · ${name}`);
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${title}</title>
<link>${escaped(home)}</link><description>${title}</description><language>${escaped(language)}</language>
<atom:link rel="self" type="application/rss+xml" href="${escaped(self)}"/>
${items.join("\n")}
</channel></rss>
`;
}
