import { testTrials } from "../testing/test-trials.ts";
import { stopTheSpread } from "./stop-the-spread.ts";

testTrials(stopTheSpread);
