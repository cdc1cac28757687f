package dev.quayside.db.listing;

import dev.quayside.db.inquiry.FiledInquiry;
import java.time.Instant;
import java.util.Optional;

/** A spot in the list of inquiries, behind which its next page begins. */
public record Spot(Instant takenInAt, long inquiry) {

  private static final int LONGEST = 40;

  /** Behind this one. */
  static Spot of(FiledInquiry filed) {
    return new Spot(filed.inquiry().takenInAt(), filed.id());
  }

  /** Reads what {@link #toString} writes; empty where it is something else. */
  public static Optional<Spot> read(String text) {
    String[] parts = text.length() > LONGEST ? new String[0] : text.split("_", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      var at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
      return Optional.of(new Spot(at, Long.parseLong(parts[2])));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Plain enough for an address. */
  @Override
  public String toString() {
    return takenInAt.getEpochSecond() + "_" + takenInAt.getNano() + "_" + inquiry;
  }
}
