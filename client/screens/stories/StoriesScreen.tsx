import "./stories.css";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { LanguageMenu, language, type Namespace, text } from "../../language/index.ts";
import { GameText } from "./GameText.tsx";
import { isGamePage } from "./game-files.ts";
import { type ReaderAddress, readReaderAddress } from "./reader-address.ts";
import { StoryList } from "./StoryList.tsx";
import { StoryText } from "./StoryText.tsx";

export const namespaces: readonly Namespace[] = ["common", "help", "host", "minigames", "stories"];

function Reading({ address }: { address: ReaderAddress }) {
  if (address.story === "") return <StoryList address={address} />;
  if (isGamePage(address.story)) return <GameText page={address.story} address={address} />;
  return <StoryText address={address} />;
}

/** Everything to read, for adults who read before they play; works without a session. */
export default function StoriesScreen() {
  const address = readReaderAddress(location.pathname, location.search, language.value);
  return (
    <Page wide top={<TopBar title={text("stories:title")} right={<LanguageMenu />} />}>
      <Reading address={address} />
    </Page>
  );
}
