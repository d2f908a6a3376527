import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";
import { paperAddressFor } from "../../paper/paper-address.ts";
import type { SetupForm } from "./setup-form.ts";

const points = [
  { id: "check", symbol: "laptop", href: "/check" },
  { id: "paper", symbol: "printer", href: "/paper" },
  { id: "stories", symbol: "note", href: "/stories" },
  { id: "minigames", symbol: "star", href: "/minigames" },
] as const;

interface Props {
  form: SetupForm;
  /** How many newcomers may come. */
  chosen: number;
}

/** What is good to try, to print and to read before the day; what is printed suits the game as chosen. */
export function RoomStep({ form, chosen }: Props) {
  const paper = paperAddressFor({ ...form, visitsPerDay: form.twoVisits ? 2 : 1 }, chosen);
  return (
    <ul class="host-ways">
      {points.map(({ id, symbol, href }) => (
        <li key={id}>
          <a class="host-way" href={id === "paper" ? href + paper : href} target="_blank" rel="noreferrer">
            <DrawnSymbol name={symbol} size="2rem" />
            <span>
              <strong>{text(`prepare:room.${id}`)}</strong>
              <small>{text(`prepare:room.${id}About`)}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
