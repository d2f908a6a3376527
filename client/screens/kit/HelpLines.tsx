import "./help-lines.css";
import type { HelpService } from "../../../shared/stories/format.ts";
import type { Region } from "../../../shared/stories/languages.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { helpWords, language, text } from "../../language/index.ts";
import { services, servicesFor } from "../help/services.ts";

/** Whom a child calls by itself; the others are reached at school. */
const onCard: readonly HelpService["role"][] = ["child-focus", "listening-line", "emergency"];

/** The numbers of a region, as they stand on the card. */
export function HelpLines({ region }: { region: Region }) {
  const words = helpWords();
  return (
    <ul class="kit-lines">
      {servicesFor(services, region, language.value)
        .filter(({ role, number }) => onCard.includes(role) && number !== "")
        .map(({ id, role, number, website, dayAndNight }) => (
          <li key={id}>
            <DrawnSymbol name={role === "emergency" ? "warning" : "phone"} size="1.2em" />
            <span>
              {role === "emergency" ? text("kit:danger") : (words?.[id]?.name ?? website)}
              {dayAndNight && role === "child-focus" && `, ${text("kit:dayAndNight")}`}
              {role === "listening-line" && `, ${text("kit:listens")}`}
            </span>
            <strong class="max-number">{number}</strong>
          </li>
        ))}
    </ul>
  );
}
