import { testTrials } from "../testing/test-trials.ts";
import { rightLine } from "./right-line.ts";

testTrials(rightLine);
