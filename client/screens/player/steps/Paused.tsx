import { useEffect } from "preact/hooks";
import { Page } from "../../../design/components/Page.tsx";
import { Spheres } from "../../../design/components/Spheres.tsx";
import { DrawnSymbol } from "../../../design/symbols.tsx";
import { text } from "../../../language/index.ts";
import { announce } from "../../parts/Announcer.tsx";
import { Bottom } from "../parts/Frame.tsx";

/** The host has stopped everything: a calm page in place of all others, with help still at hand. */
export function Paused() {
  const title = text("player:pausedTitle");
  useEffect(() => announce(`${title}. ${text("player:pausedText")}`), [title]);
  return (
    <Page tone="night" bottom={<Bottom />}>
      <section class="player-big player-paused">
        <DrawnSymbol name="moon" size="3.5rem" />
        <Spheres class="paused-spheres" />
        <h1>{title}</h1>
        <p class="player-story">{text("player:pausedText")}</p>
      </section>
    </Page>
  );
}
