import fc from "fast-check";

/** Mutants are compared between runs, so the properties must try the same values each time. */
fc.configureGlobal({ seed: 1969 });
