import { useState } from "preact/hooks";
import type { Region } from "../../../shared/stories/languages.ts";
import { ButtonLink } from "../../design/components/ButtonLink.tsx";
import { Notice } from "../../design/components/Notice.tsx";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { LanguageMenu, language, type Namespace, text } from "../../language/index.ts";
import { regionOf } from "../../language/region-of.ts";
import { RegionChoice } from "../parts/RegionChoice.tsx";
import { HelpContent } from "./HelpContent.tsx";

export const namespaces: readonly Namespace[] = ["common", "help", "kit"];

/** Help as a page of its own, without a game; the region chosen on it stays on the device. */
export default function HelpScreen() {
  const [chosen, setChosen] = useState<Region | undefined>(undefined);
  const region = chosen ?? regionOf[language.value];
  return (
    <Page top={<TopBar title={text("help:page")} right={<LanguageMenu />} />}>
      <div class="help-page">
        {location.search === "?offline" && (
          <Notice
            kind="info"
            symbol="wifi-off"
            action={
              <ButtonLink kind="choice" href="/">
                {text("help:toGame")}
              </ButtonLink>
            }
          >
            {text("help:offline")}
          </Notice>
        )}
        <p class="help-lead">{text("help:lead")}</p>
        <RegionChoice label={text("kit:region.label")} chosen={region} onChoose={setChosen} />
        <HelpContent region={region} />
      </div>
    </Page>
  );
}
