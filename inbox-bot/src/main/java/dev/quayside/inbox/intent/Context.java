package dev.quayside.inbox.intent;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import dev.quayside.inbox.intent.reference.ReferenceKind;
import dev.quayside.inbox.verdict.Machine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands around the words and makes a wish likelier, as nobody can learn it from words alone:
 * the letter that is answered, who was written to, what was sent along.
 */
final class Context {

  private Context() {}

  /** A phrase known to mean something counts a little more than the model makes of it. */
  private static final double CUE = 0.25;

  private static final int MOST_CUES = 6;

  /** Whoever writes no more than this over a file wants what stands in the file. */
  private static final int COVER_NOTE = 400;

  /** "Thanks, John" says nothing about the quote it answers. */
  private static final int BARE_THANKS = 40;

  /** "3x40HC Gdynia - Luanda, 38 t": so much of a cargo is told by who wants it moved. */
  private static final int MUCH_FREIGHT = 6;

  /** Who asks after a shipment that is on its way names its number, or answers a letter. */
  private static final List<Intent> OF_A_SHIPMENT =
      List.of(Intent.COMPLAINT, Intent.TRACKING, Intent.DOCUMENT);

  private static final Pattern REQUEST =
      Pattern.compile("\\b(?:rfqs?|requests?|[ei]nquir(?:y|ies)|anfrage)\\b|询价", CASE_INSENSITIVE);

  /** By how much each wish is likelier than its words say. */
  static Map<Intent, Double> factors(Findings findings) {
    Map<Intent, Double> factors = new EnumMap<>(Intent.class);
    Tally words = findings.words();
    for (Intent intent : Intent.values()) {
      factors.put(intent, Math.exp(CUE * Math.min(MOST_CUES, words.of(intent))));
    }
    if (findings.message().signs().bulk()) {
      times(Intent.OTHER, 20, factors);
      times(Intent.AUTO_REPLY, 2, factors);
    } else if (fromPerson(findings)) {
      times(Intent.BOUNCE, 1e-6, factors); // who writes about a returned mail did not return it
      times(Intent.OTHER, words.of(Intent.BOUNCE) > 0 ? 8 : 1, factors);
    }
    boolean coverNote = findings.message().text().fresh().length() < COVER_NOTE;
    if (!findings.message().attachments().isEmpty() && words.of(Intent.RFQ) > 0) {
      times(Intent.RFQ, coverNote ? 8 : 2, factors);
    }
    int freight = words.of("freight");
    if (coverNote && namesRequest(findings)) {
      times(Intent.RFQ, 8, factors);
    }
    if (freight >= MUCH_FREIGHT && findings.references().isEmpty() && !findings.answers()) {
      OF_A_SHIPMENT.forEach(intent -> times(intent, 0.2, factors));
    }
    if (freight >= 2 && opens(findings)) {
      times(Intent.NEGOTIATION, 0.2, factors); // a target price belongs to what is asked
    }
    if (findings.references().stream().anyMatch(named -> named.kind() == ReferenceKind.QUOTE)) {
      times(Intent.NEGOTIATION, 2.5, factors);
      times(Intent.BOOKING, 2.5, factors);
    }
    boolean subjectAlone = findings.message().asked().isBlank();
    if (subjectAlone && freight >= 2 && words.of(Intent.RFQ) > 0) {
      times(Intent.RFQ, 30, factors); // "Quote 2x40HC Shanghai - Hamburg" over an empty letter
    }
    boolean facts = freight >= 1;
    boolean bare = findings.message().text().fresh().length() <= BARE_THANKS;
    if (findings.answers() && facts && findings.before().of("asked") > 0) {
      times(Intent.RFQ, 150, factors); // "please proceed" then means with the quote
    } else if (findings.reply() && facts && findings.topics().of("answers-us") > 0) {
      times(Intent.RFQ, 6, factors);
    } else if (findings.answers() && bare && words.of("asks") == 0) {
      times(Intent.OTHER, 3, factors);
    } else if (findings.answers() && findings.before().of("offered") > 0) {
      times(Intent.NEGOTIATION, 2.5, factors);
      times(Intent.BOOKING, 2.5, factors);
    }
    return factors;
  }

  /** It answers nothing and speaks of no quote of ours, so that there is nothing to haggle over. */
  private static boolean opens(Findings findings) {
    return findings.references().isEmpty()
        && !findings.answers()
        && findings.topics().of("your-quote") == 0
        && findings.words().of("offered") == 0;
  }

  /** A mail whose headers show no machine and whose address is none of a mail server. */
  private static boolean fromPerson(Findings findings) {
    var signs = findings.message().signs();
    return findings.message().from().isPresent()
        && !signs.deliveryReport()
        && !signs.automatic()
        && !Machine.isMailServer(findings.message());
  }

  /** "rate request.xlsx" says what the file is for where the covering words do not. */
  private static boolean namesRequest(Findings findings) {
    return findings.message().attachments().stream()
        .anyMatch(file -> REQUEST.matcher(file.name().replace('_', ' ')).find());
  }

  private static void times(Intent intent, double factor, Map<Intent, Double> factors) {
    factors.merge(intent, factor, (a, b) -> a * b);
  }
}
