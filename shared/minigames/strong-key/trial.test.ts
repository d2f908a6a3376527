import { testTrials } from "../testing/test-trials.ts";
import { strongKey } from "./strong-key.ts";

testTrials(strongKey);
