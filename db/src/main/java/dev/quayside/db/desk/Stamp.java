package dev.quayside.db.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a case had come when somebody looked at it. Who acts on another one than he saw is told
 * what has happened since.
 *
 * @param step the newest step of sales
 * @param ended how many steps were taken back or done by the bot
 * @param mail the newest mail
 * @param letter the newest letter of ours
 * @param decided how many quotes that were held have been decided
 */
public record Stamp(long step, long ended, long mail, long letter, long decided) {

  /** Of a form that carries none: no case stands so. */
  public static final Stamp NEVER = new Stamp(0, 0, 0, 0, 0);

  private static final Pattern WRITTEN = Pattern.compile("\\d{1,18}(\\.\\d{1,18}){4}");

  /** As a form carries it. */
  public String text() {
    return Stream.of(step, ended, mail, letter, decided)
        .map(String::valueOf)
        .collect(Collectors.joining("."));
  }

  public static Optional<Stamp> read(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.empty();
    }
    List<Long> parts = Stream.of(text.split("\\.")).map(Long::valueOf).toList();
    return Optional.of(
        new Stamp(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)));
  }
}
