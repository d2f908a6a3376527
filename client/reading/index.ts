/** An easy way of reading: larger letters, a sentence a line, little at a time, and hard words explained. */
export { EasySwitch } from "./EasySwitch.tsx";
export { easyReading } from "./easy.ts";
export { HardWords } from "./HardWords.tsx";
export { LookSwitches } from "./LookSwitches.tsx";
export { OneByOne } from "./OneByOne.tsx";
export { Sentences } from "./Sentences.tsx";
export { Words } from "./Words.tsx";
