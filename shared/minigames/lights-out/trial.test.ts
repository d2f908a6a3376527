import { testTrials } from "../testing/test-trials.ts";
import { lightsOut } from "./lights-out.ts";

testTrials(lightsOut);
