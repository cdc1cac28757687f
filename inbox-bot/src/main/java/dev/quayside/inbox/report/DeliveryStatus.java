package dev.quayside.inbox.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a delivery status says of one recipient (RFC 3464, 2.3).
 *
 * @param recipient the address we wrote to, in lower case: Original-Recipient where it is given,
 *     for a forward may have failed elsewhere
 * @param action failed, delayed, delivered, relayed or expanded, in lower case
 * @param status the code of RFC 3463, such as "5.1.1"
 * @param diagnostic what the other server said
 */
record DeliveryStatus(String recipient, String action, String status, String diagnostic) {

  /** A report on more is none of ours: an answer goes to one. */
  private static final int MOST_RECIPIENTS = 50;

  private static final int LONGEST = 500;

  /** One for each block of fields that names a recipient. */
  static List<DeliveryStatus> in(String text) {
    List<DeliveryStatus> all = new ArrayList<>();
    for (String block : text.replace("\n ", " ").replace("\n\t", " ").split("\n\\s{0,9}\n", -1)) {
      Map<String, String> fields = fields(block);
      if (all.size() < MOST_RECIPIENTS && fields.containsKey("action")) {
        all.add(
            new DeliveryStatus(
                value(fields, "original-recipient")
                    .or(() -> value(fields, "final-recipient"))
                    .orElse("")
                    .toLowerCase(Locale.ROOT)
                    .replace("<", "")
                    .replace(">", ""),
                word(fields.getOrDefault("action", "")),
                word(fields.getOrDefault("status", "")),
                value(fields, "diagnostic-code").orElse("")));
      }
    }
    return all;
  }

  /** "5.1.1 550 user unknown", in one line. */
  String reason() {
    String told = (status + " " + diagnostic).strip().replaceAll("\\s{1,99}", " ");
    return told.substring(0, Math.min(LONGEST, told.length()));
  }

  private static Map<String, String> fields(String block) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : block.split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return fields;
  }

  /** Without its kind: "rfc822; anna@acme.example", "smtp; 550 unknown". */
  private static Optional<String> value(Map<String, String> fields, String name) {
    String value = fields.getOrDefault(name, "");
    return Optional.of(value.substring(value.indexOf(';') + 1).strip())
        .filter(bare -> !bare.isEmpty());
  }

  private static String word(String value) {
    return value.strip().toLowerCase(Locale.ROOT).split("[\\s(]", 2)[0];
  }
}
