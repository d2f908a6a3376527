/** How a device shows its pages: the easy way of reading with hard words explained, the look, and where the buttons are. */
export { ButtonsPlace } from "./ButtonsPlace.tsx";
export { EasySwitch } from "./EasySwitch.tsx";
export { easyReading } from "./easy.ts";
export { HardWords } from "./HardWords.tsx";
export { LookSwitches } from "./LookSwitches.tsx";
export { OneByOne } from "./OneByOne.tsx";
export { Words } from "./Words.tsx";
