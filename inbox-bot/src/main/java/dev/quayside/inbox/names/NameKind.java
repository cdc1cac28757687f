package dev.quayside.inbox.names;

import java.util.Locale;

/** What a name names. */
public enum NameKind {
  /** What is in the boxes: "frozen mackerel", "铝合金轮毂". */
  GOODS,
  /** A line, an airline or a courier. */
  CARRIER,
  /** Where cargo is fetched or brought on land. */
  ADDRESS;

  /** As it is written in annotated messages: "goods" ... */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
