import { Button } from "../../design/components/Button.tsx";
import { text } from "../../language/index.ts";
import { ReaderLanguages } from "./ReaderLanguages.tsx";
import { type ReaderAddress, readerAddress } from "./reader-address.ts";

/** What stands above everything that is read, on the screen alone: the way back, the two languages, print. */
export function ReadingTools({ address, print: label }: { address: ReaderAddress; print: string }) {
  return (
    <div class="stories-tools">
      <a href={readerAddress({ ...address, story: "" })}>{text("stories:back")}</a>
      <ReaderLanguages address={address} />
      <Button kind="choice" symbol="printer" onPress={() => print()}>
        {label}
      </Button>
    </div>
  );
}
