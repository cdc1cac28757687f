package dev.quayside.notifier.readback;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What reading a finished letter and its papers again came to. */
public sealed interface ReadBack {

  /** All that stands there is in the book, and all that the book says stands there. */
  record Agrees() implements ReadBack {}

  /** It must not leave; at least one fault. */
  record Differs(List<Fault> faults) implements ReadBack {

    private static final int NAMED = 5;

    public Differs {
      faults = List.copyOf(faults);
    }

    /** For sales, who decide what becomes of it. */
    public String reason() {
      String more = faults.size() > NAMED ? " (and %d more)".formatted(faults.size() - NAMED) : "";
      return "Stopped before it was sent, for it is not as the book has it: "
          + faults.stream().limit(NAMED).map(Fault::inWords).collect(joining("; "))
          + more;
    }
  }

  static ReadBack of(List<Fault> faults) {
    return faults.isEmpty() ? new Agrees() : new Differs(faults);
  }
}
