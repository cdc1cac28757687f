package dev.quayside.portal.ratesheet.question;

import dev.quayside.portal.words.Saying;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the machine understands a kind of sheet, for a person to confirm.
 *
 * @param columns what each heading is understood as, in the order of the sheet
 * @param assumptions what was concluded without a cell that says it, such as the order of day and
 *     month
 */
public record Proposal(Map<String, String> columns, List<Saying> assumptions, Kind kind) {

  /** How much there is to confirm. */
  public enum Kind {
    /** Nothing: one row of headings that say everything themselves. */
    PLAIN,
    /** Once; the next sheet with the same headings is read alike. */
    LAID_OUT,
    /** Each time: a message has no headings by which the next one like it could be known. */
    MESSAGE
  }

  public Proposal {
    columns = new LinkedHashMap<>(columns);
    assumptions = List.copyOf(assumptions);
  }

  public boolean plain() {
    return kind == Kind.PLAIN;
  }

  /** The same for two sheets with the same headings, whatever stands below them. */
  public String fingerprint() {
    try {
      byte[] headings = String.join("\n", columns.keySet()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(headings), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** Whether a person has confirmed just this. */
  public boolean isConfirmedBy(SheetProfile profile) {
    return kind != Kind.MESSAGE
        && profile.fingerprint().equals(fingerprint())
        && profile.columns().equals(columns);
  }

  /** What is kept once it is confirmed. */
  public SheetProfile confirmed(String series, String file, Answers answers) {
    return new SheetProfile(fingerprint(), series, file, columns, answers.lasting());
  }
}
