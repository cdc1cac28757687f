package dev.quayside.app.shipments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads the times of a list: with an offset of their own, on the clock of a zone that was named, or
 * days alone.
 */
record Moments(Optional<ZoneId> zone) {

  /** What to say of a time that cannot be read. */
  static final String WRONG =
      "is no day and no time with an offset, such as 2026-06-14 or 2026-06-14 08:00 +08:00; for"
          + " times without one say --zone, such as --zone Asia/Shanghai";

  /** Empty where it is no time, or one whose offset nobody told. */
  Optional<OffsetDateTime> read(String text) {
    String iso = text.strip().replace('/', '-').replaceFirst(" (?=\\d)", "T").replace(" ", "");
    String padded = iso.replaceFirst("-(\\d)(?=-)", "-0$1").replaceFirst("-(\\d)(?=T|$)", "-0$1");
    String whole = padded.replaceFirst("T(\\d):", "T0$1:");
    try {
      if (!whole.contains("T")) {
        ZoneId clock = zone.orElse(ZoneOffset.UTC);
        return Optional.of(LocalDate.parse(whole).atStartOfDay(clock).toOffsetDateTime());
      }
      return Optional.of(OffsetDateTime.parse(whole));
    } catch (DateTimeException e) {
      return local(whole);
    }
  }

  private Optional<OffsetDateTime> local(String iso) {
    try {
      LocalDateTime time = LocalDateTime.parse(iso);
      return zone.map(it -> time.atZone(it).toOffsetDateTime());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
