import { testTrials } from "../testing/test-trials.ts";
import { listeningEar } from "./listening-ear.ts";

testTrials(listeningEar);
