import "./gallery/gallery.css";
import { useState } from "preact/hooks";
import { LanguageChoice, type Namespace, text } from "../language/index.ts";
import { Chip } from "./components/Chip.tsx";
import { Blocks } from "./gallery/Blocks.tsx";
import { Clues } from "./gallery/Clues.tsx";
import { Colours } from "./gallery/Colours.tsx";
import { Light, Motion, Structure, Voice } from "./gallery/Direction.tsx";
import { ExampleBoard } from "./gallery/ExampleBoard.tsx";
import { ExamplePage, examplePages } from "./gallery/ExamplePage.tsx";
import { Letters } from "./gallery/Letters.tsx";
import { People } from "./gallery/People.tsx";
import { Places } from "./gallery/Places.tsx";
import { Prints } from "./gallery/Prints.tsx";
import { Stage } from "./gallery/Stage.tsx";
import { Symbols } from "./gallery/Symbols.tsx";

export const namespaces: readonly Namespace[] = [
  "board",
  "common",
  "debrief",
  "design",
  "errors",
  "join",
  "minigames",
  "phases",
  "player",
  "rescue",
  "tips",
];

/** Sets one of the page's switches (`data-contrast`, `data-motion`) for this visit only. */
function useSwitch(name: "contrast" | "motion", on: string): [boolean, () => void] {
  const [isOn, setOn] = useState(document.documentElement.dataset[name] === on);
  return [
    isOn,
    () => {
      if (isOn) delete document.documentElement.dataset[name];
      else document.documentElement.dataset[name] = on;
      setOn(!isOn);
    },
  ];
}

/**
 * `/design`: the whole look on one page, in every language: the art direction, colours with their contrast, letters, symbols,
 * people, components in their states. `/design?page=listen` and its like show a player's page made of them alone,
 * `/design?page=board#evening` the board.
 */
export default function DesignPage() {
  const [contrast, switchContrast] = useSwitch("contrast", "high");
  const [still, switchStill] = useSwitch("motion", "still");
  const wanted = new URLSearchParams(location.search).get("page");
  const example = examplePages.find((page) => page === wanted);

  if (wanted === "board") return <ExampleBoard />;
  if (example) return <ExamplePage page={example} />;
  return (
    <main class="max-gallery">
      <header class="max-gallery-head">
        <h1>{text("design:title")}</h1>
        <LanguageChoice />
        <Chip pressed={contrast} onPress={switchContrast}>
          {text("design:contrast")}
        </Chip>
        <Chip pressed={still} onPress={switchStill}>
          {text("design:still")}
        </Chip>
      </header>
      <nav class="max-gallery-pages" aria-label={text("design:pages")}>
        <span>{text("design:pages")}</span>
        {examplePages.map((page) => (
          <a key={page} href={`/design?page=${page}`}>
            {text(`design:${page}`)}
          </a>
        ))}
        <a href="/design?page=board">{text("board:title")}</a>
      </nav>
      <Structure />
      <Colours />
      <Letters />
      <Light />
      <Motion />
      <Voice />
      <Symbols />
      <People />
      <Stage />
      <Places />
      <Clues />
      <Blocks />
      <Prints />
    </main>
  );
}
