import { Button } from "../../design/components/Button.tsx";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import type { SymbolName } from "../../design/symbol-paths.ts";
import { DrawnSymbol } from "../../design/symbols.tsx";
import { LanguageMenu, type TextKey, text } from "../../language/index.ts";
import type { Ending } from "../../net/index.ts";
import { useAnnouncedPage } from "../parts/Announcer.tsx";
import "./ending.css";

interface Look {
  title: TextKey;
  symbol: SymbolName;
  /** What the button says, which tries the same again; without, it leads to the start. */
  again?: TextKey;
}

/** How each ending looks, and what to do next. */
function lookOf(reason: Ending): Look {
  switch (reason) {
    case "unknownCode":
      return { title: "errors:title.unknownCode", symbol: "search" };
    case "sessionFull":
    case "tableFull":
      return { title: "errors:title.full", symbol: "people", again: "common:tryAgain" };
    case "doorClosed":
      return { title: "errors:title.closed", symbol: "door", again: "common:tryAgain" };
    case "removed":
      return { title: "errors:title.removed", symbol: "cup", again: "errors:letMeIn" };
    case "ended":
      return { title: "errors:title.ended", symbol: "star" };
    case "takenOver":
      return { title: "errors:title.takenOver", symbol: "devices", again: "errors:takeBack" };
    case "badRequest":
    case "tooManyTries":
    case "wrongKey":
    case "wrongOrigin":
    case "tooManySessions":
    case "serverUnavailable":
    case "notFound":
      return { title: "errors:title.trouble", symbol: "info", again: "common:tryAgain" };
    default:
      return reason satisfies never;
  }
}

interface Props {
  reason: Ending;
  /** Tries the same again. */
  onAgain: () => void;
  /** Begins anew with another code. */
  onStart: () => void;
}

/** Why this page is not in the game (any more), in one friendly sentence, and the one thing to do. */
export function EndingScreen({ reason, onAgain, onStart }: Props) {
  const { title, symbol, again } = lookOf(reason);
  const sentence = text(`errors:${reason}`);
  useAnnouncedPage(text(title), sentence);
  return (
    <Page tone="sky" top={<TopBar title={text("common:game")} right={<LanguageMenu />} />}>
      <section class="ending">
        <span class="ending-symbol">
          <DrawnSymbol name={symbol} size="4rem" />
        </span>
        <h2>{text(title)}</h2>
        <p>{sentence}</p>
        {again && <Button onPress={onAgain}>{text(again)}</Button>}
        <Button kind={again ? "quiet" : "action"} onPress={onStart}>
          {text("errors:toStart")}
        </Button>
      </section>
    </Page>
  );
}
