import "./language-switch.css";
import { DrawnSymbol } from "../symbols.tsx";

interface Props {
  /** What the switch is for, read aloud in the language of now. */
  label: string;
  /** Language codes in their order, such as "nl". */
  languages: readonly string[];
  current: string;
  onChoose: (language: string) => void;
}

/** A language's own name for itself, such as "français". */
function ownName(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}

/** The languages side by side, each written in itself. */
export function LanguageSwitch({ label, languages, current, onChoose }: Props) {
  return (
    <fieldset class="max-languages" aria-label={label}>
      <DrawnSymbol name="globe" size="1.4rem" />
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          title={ownName(language)}
          onClick={() => onChoose(language)}
        >
          {language.toUpperCase()}
          <span class="max-unseen"> {ownName(language)}</span>
        </button>
      ))}
    </fieldset>
  );
}
