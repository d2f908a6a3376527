import "./paper.css";
import { useState } from "preact/hooks";
import { Button } from "../../design/components/Button.tsx";
import { Card } from "../../design/components/Card.tsx";
import { CodeBoxes } from "../../design/components/CodeBoxes.tsx";
import { Notice } from "../../design/components/Notice.tsx";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import type { SymbolName } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { LanguageMenu, language, type Namespace, text } from "../../language/index.ts";
import { regionOf } from "../../language/region-of.ts";
import { SavePdfButton } from "../../pdf/SavePdfButton.tsx";
import { RegionChoice } from "../parts/RegionChoice.tsx";
import { DisclosureSheet } from "./DisclosureSheet.tsx";
import { LetterSheet } from "./LetterSheet.tsx";
import { PlanChoice } from "./PlanChoice.tsx";
import { PlanSheet } from "./PlanSheet.tsx";
import { PosterSheet } from "./PosterSheet.tsx";
import { isKnownToOthers, type Printable, printables, readPaperAddress } from "./paper-address.ts";
import { paperPlanFor, usualLesson } from "./planned-game.ts";
import { TableCardSheets } from "./TableCardSheets.tsx";
import { TableCount } from "./TableCount.tsx";

export const namespaces: readonly Namespace[] = ["board", "common", "host", "kit", "paper", "pdf", "phases", "plan"];

const symbols = {
  letter: "send",
  plan: "calendar",
  disclosure: "ear",
  tables: "people",
  poster: "megaphone",
} as const satisfies Record<Printable, SymbolName>;

/** Where the address of the game is written by hand. */
const toFillIn = "____________________";

/** All there is to print, one at a time. What is set here lives in this page and nowhere else. */
export default function PaperScreen() {
  const [asked] = useState(() => readPaperAddress(location.hash));
  const [printable, setPrintable] = useState(asked.printable);
  const [region, setRegion] = useState(asked.region);
  const [game, setGame] = useState(asked.game ?? usualLesson);
  const [startsAt, setStartsAt] = useState("");
  const [code, setCode] = useState(asked.code ?? "");

  const here = region ?? regionOf[language.value];
  const known = isKnownToOthers(location.hostname);
  const address = known ? location.host : undefined;
  const secret = code === asked.code && asked.secret ? `#${asked.secret}` : "";
  const link = code.length === 6 ? `${location.origin}/j/${code}${secret}` : location.origin;
  const { tables } = game;
  const paperPlan = paperPlanFor(game);

  return (
    <Page wide top={<TopBar title={text("paper:title")} right={<LanguageMenu />} />}>
      <p>{text("paper:lead")}</p>
      <fieldset class="paper-choice">
        <legend>{text("paper:choose")}</legend>
        {printables.map((one) => (
          <Card
            key={one}
            symbol={symbols[one]}
            text={text(`paper:name.${one}`)}
            note={text(`paper:about.${one}`)}
            selected={printable === one}
            onPress={() => setPrintable(one)}
          />
        ))}
        <a class="max-card paper-kit" href={`/kit#${here}`}>
          <span class="max-card-symbol">
            <DrawnSymbol name="key" />
          </span>
          <span class="max-card-words">
            {text("paper:name.kit")}
            <span class="max-card-note">{text("paper:about.kit")}</span>
          </span>
        </a>
      </fieldset>

      {(printable === "letter" || printable === "disclosure") && (
        <section class="paper-options">
          <h2>{text("paper:region")}</h2>
          <RegionChoice label={text("paper:region")} chosen={here} onChoose={setRegion} />
        </section>
      )}
      {printable === "plan" && (
        <PlanChoice game={game} set={setGame} startsAt={startsAt} setStartsAt={setStartsAt} paperPlan={paperPlan} />
      )}
      {(printable === "plan" || printable === "tables") && (
        <TableCount tables={tables} set={(count) => setGame({ ...game, tables: count, days: undefined })} />
      )}
      {printable === "poster" && (
        <section class="paper-options">
          <CodeBoxes label={text("host:code")} value={code} onChange={setCode} />
          <p class="paper-hint">{text("paper:codeHint")}</p>
        </section>
      )}
      {(printable === "tables" || printable === "poster") && !known && (
        <Notice kind="warning">{text("paper:onlyHere")}</Notice>
      )}
      {printable !== "poster" && printable !== "tables" && <Notice kind="info">{text("host:gate.review")}</Notice>}

      <div class="paper-actions">
        <Button kind="action" symbol="printer" onPress={() => print()}>
          {text("pdf:print")}
        </Button>
        <SavePdfButton key={`${printable} ${language.value}`} title={text(`paper:name.${printable}`)} />
      </div>
      <div class="paper-preview">
        {printable === "letter" && <LetterSheet region={here} />}
        {printable === "plan" && <PlanSheet game={game} paperPlan={paperPlan} startsAt={startsAt} />}
        {printable === "disclosure" && <DisclosureSheet region={here} />}
        {printable === "tables" && <TableCardSheets tables={tables} address={address ?? toFillIn} />}
        {printable === "poster" && <PosterSheet code={code} link={link} address={address} />}
      </div>
    </Page>
  );
}
