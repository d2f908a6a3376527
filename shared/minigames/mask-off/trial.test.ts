import { testTrials } from "../testing/test-trials.ts";
import { maskOff } from "./mask-off.ts";

testTrials(maskOff);
