import { languages } from "../../shared/stories/languages.ts";
import { LanguageSwitch } from "../design/components/LanguageSwitch.tsx";
import { language, text } from "./language.ts";
import { switchLanguage } from "./switch.ts";

/** The four languages side by side, one tap each. */
export function LanguageChoice() {
  return (
    <LanguageSwitch
      label={text("common:language")}
      languages={languages}
      current={language.value}
      onChoose={switchLanguage}
    />
  );
}
