import { config } from "zod";

// Zod tries by itself whether it may make functions of texts. Our own pages may not, and some browsers warn of the try.
config({ jitless: true });
