package dev.quayside.inbox.bargain;

import dev.quayside.inbox.bargain.Change.Box;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.rates.place.PlaceMention;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A fact that a reply names, and where. */
sealed interface Named {

  Span span();

  /** The letter that stands for it in {@link Phrases}. */
  char letter();

  /** "2x40HQ". */
  record Boxes(Box box, Span span) implements Named {
    @Override
    public char letter() {
      return 'B';
    }
  }

  /** "5 boxes". */
  record SoMany(int quantity, Span span) implements Named {
    @Override
    public char letter() {
      return 'N';
    }
  }

  /** "Long Beach". */
  record At(PlaceMention place, Span span) implements Named {
    @Override
    public char letter() {
      return 'P';
    }
  }

  /** "the 30th". */
  record On(LocalDate day, Span span) implements Named {
    @Override
    public char letter() {
      return 'D';
    }
  }

  /**
   * "USD 1,800", or a bare figure of that size.
   *
   * @param dollars whether dollars are said
   */
  record Price(BigDecimal amount, boolean dollars, Span span) implements Named {
    @Override
    public char letter() {
      return 'M';
    }
  }

  /** "USD 50 off", "便宜50": so much less than our price. */
  record Less(BigDecimal amount, Span span) implements Named {
    @Override
    public char letter() {
      return 'O';
    }
  }
}
