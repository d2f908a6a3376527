import "./stories.css";
import { Page } from "../../design/components/Page.tsx";
import { TopBar } from "../../design/components/TopBar.tsx";
import { LanguageMenu, language, type Namespace, text } from "../../language/index.ts";
import { readReaderAddress } from "./reader-address.ts";
import { StoryList } from "./StoryList.tsx";
import { StoryText } from "./StoryText.tsx";

export const namespaces: readonly Namespace[] = ["common", "host", "stories"];

/** Everything to read, for adults who read before they play; works without a session. */
export default function StoriesScreen() {
  const address = readReaderAddress(location.pathname, location.search, language.value);
  return (
    <Page wide top={<TopBar title={text("stories:title")} right={<LanguageMenu />} />}>
      {address.story === "" ? <StoryList address={address} /> : <StoryText address={address} />}
    </Page>
  );
}
