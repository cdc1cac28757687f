package dev.quayside.app.config;

import dev.quayside.app.config.Settings.Pace;
import dev.quayside.app.config.Settings.Pacing;
import dev.quayside.app.config.source.Key;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads how fast is sent, and what is too old to be quoted; "off" is for no limit. */
final class PacingReader {

  private static final int MOST = 1_000_000;

  private PacingReader() {}

  static Pacing read(Asked asked) {
    OptionalInt hours = number(asked, Key.STALE_AFTER, "is a number of working hours, or off");
    Optional<Duration> staleAfter =
        hours.isEmpty()
            ? Pacing.USUAL.staleAfter()
            : Optional.of(Duration.ofHours(hours.getAsInt())).filter(Duration::isPositive);
    return new Pacing(staleAfter, on(Key.FOLLOW_UP, asked), on(Key.SHIPMENT_NEWS, asked));
  }

  /**
   * What one of our boxes may send.
   *
   * @param box what was said of it
   * @param all what was said of all, which holds for those of which nothing else was said
   */
  static Pace pace(Asked box, Asked all) {
    return new Pace(letters(Key.SMTP_PER_MINUTE, box, all), letters(Key.SMTP_PER_DAY, box, all));
  }

  private static OptionalInt letters(Key key, Asked box, Asked all) {
    return number(box.any(key) ? box : all, key, "is a number of letters, or off");
  }

  private static boolean on(Key key, Asked asked) {
    String text = asked.text(key).orElse("on");
    if (!"on".equalsIgnoreCase(text) && !"off".equalsIgnoreCase(text)) {
      asked.wrong(key, "is on or off", text);
    }
    return !"off".equalsIgnoreCase(text);
  }

  /** 0 where it is switched off. */
  private static OptionalInt number(Asked asked, Key key, String wanted) {
    Optional<String> text = asked.text(key);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if ("off".equalsIgnoreCase(text.get())) {
      return OptionalInt.of(0);
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number > 0 && number <= MOST) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException e) {
      // told below, in our words
    }
    asked.wrong(key, wanted, text.get());
    return OptionalInt.empty();
  }
}
