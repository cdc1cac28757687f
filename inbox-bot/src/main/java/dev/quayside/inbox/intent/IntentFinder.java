package dev.quayside.inbox.intent;

import dev.quayside.inbox.intent.reference.Reference;
import dev.quayside.inbox.mail.Message;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what a customer wants: first by what cannot lie, then by the words he chose. */
public final class IntentFinder {

  /** Below this a person looks before a machine acts. */
  private static final double SURE = 0.5;

  /** Below this the cargo and the lane that a message names speak louder than its words. */
  private static final double SURE_OF_SILENCE = 0.85;

  /** So likely must it be that anybody waits; who is taken for nobody is lost. */
  private static final double WAITS = 0.4;

  /** So likely the words alone must make an inquiry of a line that names freight only. */
  private static final double NOT_AGAINST = 0.3;

  /** Wishes so close together are as good as equal. */
  private static final double CLOSE = 0.04;

  /** Of two as likely, the one whose neglect costs more. */
  private static final List<Intent> ANSWERED =
      List.of(
          Intent.COMPLAINT,
          Intent.BOOKING,
          Intent.NEGOTIATION,
          Intent.RFQ,
          Intent.DOCUMENT,
          Intent.TRACKING);

  /** Nobody answers these, so that a customer taken for one is lost. */
  private static final List<Intent> SILENT =
      List.of(Intent.OTHER, Intent.AUTO_REPLY, Intent.BOUNCE);

  /** A line with a lane, boxes and goods; a Chinese character is a word. */
  private static final int FEW_WORDS = 24;

  /** "2*40HQ": so many boxes. */
  private static final Pattern COUNTED = Pattern.compile("\\d ?[xX*×] ?(?:20|40|45)");

  private final IntentModel model;

  public IntentFinder(IntentModel model) {
    this.model = model;
  }

  /**
   * The intent and the evidence for it; the same message always gives the same verdict.
   *
   * @param references what was found in the subject and in the words that count
   */
  public Verdict judge(Message message, List<Reference> references) {
    Findings findings = Findings.in(message, references);
    Optional<Verdict> machine = MachineVerdict.find(message, findings.subject(), findings.words());
    return machine.orElseGet(() -> byWords(findings.withFiles()));
  }

  private Verdict byWords(Findings findings) {
    List<String> body = FeatureWords.of(findings.message().asked());
    Wishes wishes =
        model.judge(IntentFeatures.of(findings, body)).weighed(Context.factors(findings));
    if (namesFreightOnly(findings, body)
        && (countsBoxes(findings) || wishes.of(Intent.RFQ) >= NOT_AGAINST)) {
      return new Verdict(Intent.RFQ, "It names cargo and a lane, and no other wish.", true);
    }
    // Whether anybody waits for an answer is asked first, and then what for.
    boolean waits = wishes.of(ANSWERED) >= WAITS;
    Intent first = likeliest(wishes, waits ? ANSWERED : SILENT);
    Intent next =
        wishes.odds().keySet().stream()
            .filter(intent -> intent != first)
            .max(Comparator.<Intent>comparingDouble(wishes::of).thenComparing(i -> i))
            .orElse(first);
    String why =
        wishes.why().stream()
            .map(evidence -> "'" + evidence + "'")
            .collect(Collectors.joining(", "));
    String reason =
        String.format(
            Locale.ROOT,
            "%s %.0f%%: %s; next %s %.0f%%",
            first.word(),
            100 * wishes.of(first),
            why,
            next.word(),
            100 * wishes.of(next));
    boolean plain =
        first == Intent.RFQ && findings.words().of(Intent.RFQ) >= 2 && noOtherWish(findings);
    boolean sure = plain || wishes.of(first) >= (waits ? SURE : SURE_OF_SILENCE);
    return new Verdict(first, reason, sure);
  }

  /** "宁波到汉堡 2*40HQ 家具": so short nobody is who wants a price, but for who offers them to many. */
  private static boolean namesFreightOnly(Findings findings, List<String> words) {
    return findings.words().of("freight") >= 2
        && !findings.message().signs().bulk()
        && noOtherWish(findings)
        && words.size() <= FEW_WORDS
        && !words.contains("$");
  }

  /** Who offers a price does not say how many boxes. */
  private static boolean countsBoxes(Findings findings) {
    return COUNTED.matcher(findings.message().asked()).find();
  }

  /** It answers nothing, names no shipment, and no phrase of it speaks for anything else. */
  private static boolean noOtherWish(Findings findings) {
    return findings.references().isEmpty()
        && !findings.answers()
        && Arrays.stream(Intent.values())
            .filter(intent -> intent != Intent.RFQ)
            .allMatch(intent -> findings.words().of(intent) == 0);
  }

  private static Intent likeliest(Wishes wishes, List<Intent> among) {
    double most = among.stream().mapToDouble(wishes::of).max().orElse(0);
    return among.stream()
        .filter(intent -> wishes.of(intent) >= most - CLOSE)
        .findFirst()
        .orElseThrow();
  }
}
