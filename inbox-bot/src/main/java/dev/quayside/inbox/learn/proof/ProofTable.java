package dev.quayside.inbox.learn.proof;

import dev.quayside.inbox.intent.Intent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out how good the learned is. */
final class ProofTable {

  private ProofTable() {}

  static String of(int samples, Tallies tallies) {
    var out = new StringBuilder();
    out.append(
        "Proved on %d labelled messages, each judged by what the others taught (%d parts):%n"
            .formatted(samples, Proof.PARTS));
    out.append("  intent    ").append(shares(tallies.intentByLanguage)).append('\n');
    out.append("  language  ").append(shares(tallies.languages)).append('\n');
    out.append("  sentences ").append(shown(tallies.sentences)).append('\n');
    tallies.names.forEach((group, kinds) ->
        out.append("  names     ")
            .append(group)
            .append(": ")
            .append(
                kinds.entrySet().stream()
                    .map(kind -> kind.getKey().word() + " " + shown(kind.getValue()))
                    .collect(Collectors.joining(", ")))
            .append('\n'));
    out.append("  wanted (down) taken for (across):\n  ").append(" ".repeat(12));
    for (Intent intent : Intent.values()) {
      out.append("%6.5s".formatted(intent.word()));
    }
    out.append("  recall  precision\n");
    for (Intent intent : Intent.values()) {
      out.append(row(intent, tallies));
    }
    return out.toString();
  }

  private static String row(Intent wanted, Tallies tallies) {
    var counts = tallies.confusion.getOrDefault(wanted, Map.of());
    var cells =
        Arrays.stream(Intent.values())
            .map(found -> "%6d".formatted(counts.getOrDefault(found, 0)))
            .collect(Collectors.joining());
    int right = counts.getOrDefault(wanted, 0);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int taken =
        tallies.confusion.values().stream().mapToInt(row -> row.getOrDefault(wanted, 0)).sum();
    return String.format(
        Locale.ROOT,
        "  %-12s%s  %.3f   %.3f%n",
        wanted.word(),
        cells,
        (double) right / Math.max(1, all),
        (double) right / Math.max(1, taken));
  }

  private static String shares(Map<String, Tallies.Share> shares) {
    return shares.entrySet().stream()
        .map(share ->
            String.format(
                Locale.ROOT,
                "%s %.3f (%d)",
                share.getKey(),
                share.getValue().value(),
                share.getValue().all()))
        .collect(Collectors.joining(", "));
  }

  private static String shown(Tallies.Hits hits) {
    return String.format(
        Locale.ROOT,
        "F1 %.3f (precision %.3f, recall %.3f of %d)",
        hits.f1(),
        hits.precision(),
        hits.recall(),
        hits.marked());
  }
}
