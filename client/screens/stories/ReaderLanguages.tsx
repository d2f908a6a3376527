import { type Language, languages } from "../../../shared/stories/languages.ts";
import { text } from "../../language/index.ts";
import { languageNames } from "../../language/language-names.ts";
import { type ReaderAddress, readerAddress } from "./reader-address.ts";

/** Which two languages stand beside each other. Choosing goes to an address that can be passed on. */
export function ReaderLanguages({ address }: { address: ReaderAddress }) {
  const go = (change: Partial<ReaderAddress>) => {
    location.assign(readerAddress({ ...address, ...change }, location.hash.slice(1)));
  };
  return (
    <fieldset class="stories-languages" aria-label={text("stories:languages")}>
      <label>
        {text("stories:left")}
        <select value={address.left} onChange={(event) => go({ left: event.currentTarget.value as Language })}>
          {languages.map((language) => (
            <option key={language} value={language}>
              {languageNames[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text("stories:right")}
        <select value={address.right} onChange={(event) => go({ right: event.currentTarget.value as Language | "" })}>
          <option value="">{text("stories:none")}</option>
          {languages.map((language) => (
            <option key={language} value={language}>
              {languageNames[language]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
