import "./help.css";
import helpServices from "../../../assets/help/help.json";
import type { HelpService } from "../../../shared/stories/format.ts";
import { Button } from "../../design/components/Button.tsx";
import { Dialog } from "../../design/components/Dialog.tsx";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { helpWords, language, text } from "../../language/index.ts";
import { game } from "../../store/index.ts";
import { helpOpen } from "../player/parts/Frame.tsx";
import { roleSymbol } from "../player/role-symbol.ts";
import { servicesFor } from "./services.ts";

const services = helpServices as HelpService[];

/**
 * Whom one can turn to, by region. Everything in it is on the device before it is opened, so it works without a network,
 * and opening it sends nothing.
 */
export function HelpDialog() {
  const words = helpWords();
  const close = () => {
    helpOpen.value = false;
  };
  return (
    <Dialog
      open={helpOpen.value}
      title={text("help:title")}
      tone="warm"
      closeLabel={text("common:close")}
      onClose={close}
      actions={
        <Button wide onPress={close}>
          {text("help:backToGame")}
        </Button>
      }
    >
      <p class="help-adult">
        <DrawnSymbol name="adult-and-child" size="2.5rem" />
        <strong>{text("help:adult")}</strong>
      </p>
      <h3>{text("help:call")}</h3>
      <ul class="help-services">
        {servicesFor(services, game.value?.region ?? "flanders", language.value).map((service) => (
          <Service key={service.id} service={service} words={words?.[service.id]} />
        ))}
      </ul>
      <p>{text("help:never")}</p>
      <p class="help-nobody">
        <DrawnSymbol name="eye-off" size="1.3rem" />
        {text("help:nobody")}
      </p>
    </Dialog>
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
