package dev.quayside.rates.told;

/** One of a closed set of things that has its name in both languages. */
public interface Spoken {

  Told told();
}
