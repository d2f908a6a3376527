import { Chip } from "../design/components/Chip.tsx";
import { text } from "../language/index.ts";
import { easyReading, setEasyReading } from "./easy.ts";

/** The easy way of reading on or off; remembered on this device and told to nobody. */
export function EasySwitch() {
  const on = easyReading.value;
  return (
    <Chip symbol="book" pressed={on} onPress={() => setEasyReading(!on)}>
      {text("common:easyReading")}
    </Chip>
  );
}
