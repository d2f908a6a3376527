import { languages } from "../../shared/stories/languages.ts";
import { DrawnSymbol } from "../design/symbols.tsx";
import { language, text } from "./language.ts";
import { switchLanguage } from "./switch.ts";
import "./language-menu.css";

/** The language in the size of a word: the device's own list of four, for pages where the room is for something else. */
export function LanguageMenu() {
  return (
    <span class="language-menu">
      <DrawnSymbol name="globe" size="1.3rem" />
      <select
        aria-label={text("common:language")}
        value={language.value}
        onChange={({ currentTarget: menu }) => {
          switchLanguage(menu.value, () => {
            menu.value = language.peek();
          });
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {one.toUpperCase()}
          </option>
        ))}
      </select>
    </span>
  );
}
