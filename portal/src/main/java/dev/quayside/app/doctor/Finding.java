package dev.quayside.app.doctor;

/** What the doctor found of one thing. */
sealed interface Finding {

  /** It is as it should be. */
  record Fine(String about, String detail) implements Finding {
    @Override
    public String toString() {
      return "ok     %-11s %s".formatted(about, detail);
    }
  }

  /** It is not; says what is wrong and what to do. */
  record Wrong(String about, String wrong, String todo) implements Finding {
    @Override
    public String toString() {
      return "WRONG  %-11s %s%n       %-11s → %s".formatted(about, wrong, "", todo);
    }
  }
}
