import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { useLanguage, useSay } from "../../design/speak.ts";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { HousePage } from "../../doors/web/house-page.tsx";
import { openHouse } from "../../doors/web/open-house.ts";
import { ownWords as own } from "../own-words.ts";
import { factOf } from "../processing-words.ts";
import { information } from "../read-register.ts";
import { sayTerm } from "../say-term.ts";
import { words } from "../words.ts";

export const handle = { bare: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const told = resultOf(await house.readView(information, {}), request, web.language);
  return { ...told, facade: house.cooperative };
}

/** What the cooperative does with the data of people, in plain words, for anybody. */
export default function InformationPage() {
  const { facade, contact, house, processings, processors, outside } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <HousePage house={facade} title={say(own.information)} about={{ description: say(own.informationWhy) }}>
      <p>{say(own.informationWhy)}</p>
      <h2>{say(own.rights)}</h2>
      <p>{say(own.rightsText)}</p>
      <p>{say(own.noDecision)}</p>
      <h2>{say(own.who)}</h2>
      <p>
        {house?.name}. {say(own.write, { contact: contact || (house?.email ?? "") })}
      </p>
      {processings.map((one) => (
        <Processing key={one.name} {...one} />
      ))}
      {outside.map((one) => (
        <section key={one.id}>
          <h2>{one.name}</h2>
          <p>{one.purpose}</p>
          <p>
            <strong>{say(words.basis)}</strong> : {one.basis}
            <br />
            <strong>{say(words.recipients)}</strong> : {one.recipients}
          </p>
          <ul>
            <li>
              {one.data} : {one.kept}
            </li>
          </ul>
        </section>
      ))}
      <Handlers processors={processors} />
    </HousePage>
  );
}

type Told = Awaited<ReturnType<typeof loader>>;

function Processing({ name, held }: Told["processings"][number]) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section>
      <h2>{say(factOf(name, ""))}</h2>
      <p>{say(factOf(name, "Why"))}</p>
      <p>
        <strong>{say(words.basis)}</strong> : {say(factOf(name, "Basis"))}
        <br />
        <strong>{say(words.recipients)}</strong> : {say(factOf(name, "For"))}
      </p>
      <ul>
        {held.map((one) => (
          <li key={one.name}>
            {say(one.label)} : {sayTerm(one, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Handlers({ processors }: Pick<Told, "processors">) {
  const say = useSay();
  if (processors.length === 0) return null;
  return (
    <section>
      <h2>{say(own.handlers)}</h2>
      <ul>
        {processors.map(({ id, name, service, place }) => (
          <li key={id}>
            {name} : {service} ({place})
          </li>
        ))}
      </ul>
    </section>
  );
}
