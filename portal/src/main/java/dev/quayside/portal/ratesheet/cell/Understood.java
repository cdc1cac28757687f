package dev.quayside.portal.ratesheet.cell;

/** What a cell turned out to say. */
public sealed interface Understood<T> {

  /** This. */
  record Is<T>(T value) implements Understood<T> {}

  /** Nothing: it is blank, or says that there is nothing. */
  record Nothing<T>() implements Understood<T> {}

  /** Something that makes no sense here; says what would. */
  record Wrong<T>(String why) implements Understood<T> {}
}
