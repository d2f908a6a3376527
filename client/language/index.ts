export { helpWords } from "./help-words.ts";
export { LanguageChoice } from "./LanguageChoice.tsx";
export { LanguageMenu } from "./LanguageMenu.tsx";
export { chooseLanguage, followLanguage, language, prepareTexts, text, textIn } from "./language.ts";
export { nameList } from "./name-list.ts";
export { newcomerName, schoolEventWords, storyWords } from "./story-words.ts";
export type { Namespace, TextKey } from "./texts.ts";
