import "./help.css";
import type { HelpService, Region } from "../../../shared/stories/format.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { helpWords, language, text } from "../../language/index.ts";
import { Words } from "../../reading/index.ts";
import { roleSymbol } from "../parts/role-symbol.ts";
import { services, servicesFor } from "./services.ts";

const steps = ["1", "2", "3", "4"] as const;
const sentences = ["1", "2", "3"] as const;

/**
 * Whom one can turn to in a region, what happens then, how to begin, and what a Max is. Everything in it is on the device
 * before it is opened, so it works without a network, and opening it sends nothing.
 */
export function HelpContent({ region }: { region: Region }) {
  const words = helpWords();
  return (
    <>
      <p class="help-adult">
        <DrawnSymbol name="adult-and-child" size="2.5rem" />
        <strong>{text("help:adult")}</strong>
      </p>
      <h2>{text("help:call")}</h2>
      <ul class="help-services">
        {servicesFor(services, region, language.value).map((service) => (
          <Service key={service.id} service={service} words={words?.[service.id]} />
        ))}
      </ul>
      <p>{text("help:never")}</p>
      <h2>{text("help:calling.title")}</h2>
      <ol class="help-steps">
        {steps.map((step) => (
          <li key={step}>{text(`help:calling.${step}`)}</li>
        ))}
      </ol>
      <h2>{text("help:words")}</h2>
      <ul class="help-sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{text(`kit:ask.${sentence}`)}</li>
        ))}
      </ul>
      <h2>{text("help:max")}</h2>
      <p>{text("kit:isTitle")}</p>
      <ul class="help-steps">
        {steps.map((step) => (
          <li key={step}>{text(`kit:is.${step}`)}</li>
        ))}
        <li>
          <Words>{text("kit:stop")}</Words>
        </li>
      </ul>
      <p class="help-nobody">
        <DrawnSymbol name="eye-off" size="1.3rem" />
        {text("help:nobody")}
      </p>
    </>
  );
}

interface ServiceProps {
  service: HelpService;
  /** Not there while they are on their way; number and name of the website are. */
  words: { name: string; about: string } | undefined;
}

function Service({ service, words }: ServiceProps) {
  const { role, number, website, free, dayAndNight } = service;
  const facts = [free && number !== "" && text("help:free"), dayAndNight && text("help:dayAndNight")].filter(
    (fact) => fact !== false,
  );
  return (
    <li>
      <DrawnSymbol name={roleSymbol(role)} size="1.75rem" />
      <p class="help-name">{words?.name ?? website}</p>
      {number !== "" && (
        <a class="help-number max-number" href={`tel:${number.replaceAll(" ", "")}`}>
          {number}
        </a>
      )}
      <div class="help-about">
        {words && <p>{words.about}</p>}
        <p class="help-facts">
          {website !== "" && <span>{website}</span>}
          {number === "" && <span>{text("help:atSchool")}</span>}
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
    </li>
  );
}
