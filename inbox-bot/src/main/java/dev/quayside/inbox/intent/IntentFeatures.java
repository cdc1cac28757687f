package dev.quayside.inbox.intent;

import dev.quayside.inbox.intent.reference.Reference;
import dev.quayside.inbox.mail.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a message says of its writer's wish, as a model learns it: words and pairs of words, the
 * subject's apart from the body's, phrases known to mean something, the kinds of numbers named.
 */
public final class IntentFeatures {

  /** Whoever has not said by now what he wants tells a story. */
  private static final int MOST_WORDS = 500;

  private static final int OPENING = 30;

  /** "delivered", "delivery" and "deliveries" begin alike. */
  private static final int STEM = 5;

  private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 6, 9);

  private static final List<String> SHAPES =
      List.of("shape ", "length ", "numbers ", "money ", "names no ", "no subject", "first:");

  private final Set<String> found = new LinkedHashSet<>();

  private IntentFeatures() {}

  /** The features of a message, each once, always in the same order. */
  public static List<String> of(Message message, List<Reference> references) {
    return of(Findings.in(message, references).withFiles(), FeatureWords.of(message.asked()));
  }

  /**
   * The same.
   *
   * @param body the words that count, as a model learns them
   */
  static List<String> of(Findings findings, List<String> body) {
    var features = new IntentFeatures();
    Message message = findings.message();
    features.words("", body.subList(0, Math.min(MOST_WORDS, body.size())));
    String subject = findings.reply() ? "re:" : "subject:";
    features.words(subject, FeatureWords.of(message.subject()));
    features.cues(findings);
    features.topics("of ", findings.topics());
    features.topics(subject + "of ", CueBook.TOPICS.read(message.subject()));
    features.shape(findings, body);
    features.found.addAll(LetterShape.of(message.asked()));
    return List.copyOf(features.found);
  }

  /** Whether a colleague would understand it as a reason. */
  static boolean telling(String feature) {
    for (String shape : SHAPES) {
      if (feature.startsWith(shape)) {
        return false;
      }
    }
    return feature.indexOf('^') < 0;
  }

  private void words(String part, List<String> words) {
    String last = "^";
    String beforeLast = "";
    int spoken = 0;
    for (String word : words) {
      if (word.equals(Words.BREAK)) {
        found.add(part + last + " $");
        last = "^";
        beforeLast = "";
        continue;
      }
      spoken++;
      found.add(part + word);
      found.add(part + last + " " + word);
      boolean chinese = word.charAt(0) > 0x2E80;
      if (chinese && !beforeLast.isEmpty()) {
        found.add(part + beforeLast + " " + last + " " + word);
      }
      if (!chinese && word.length() > STEM) {
        found.add(part + word.substring(0, STEM) + "~");
      }
      if (part.isEmpty() && spoken <= OPENING && !chinese) {
        found.add("first:" + word);
      }
      beforeLast = last;
      last = word;
    }
  }

  private void cues(Findings findings) {
    for (Intent intent : Intent.values()) {
      steps("says " + intent.word(), findings.words().of(intent));
    }
    for (String meaning : List.of("freight", "asks", "enclosed")) {
      steps("says " + meaning, findings.words().of(meaning));
    }
    findings.words().shown().forEach(cue -> found.add("cue " + cue));
    if (findings.answers()) {
      for (String meaning : List.of("asked", "offered")) {
        steps("before " + meaning, findings.before().of(meaning));
      }
    }
  }

  private void topics(String part, Tally topics) {
    for (String topic : topics.meanings()) {
      steps(part + topic, topics.of(topic));
    }
  }

  private void steps(String what, int weight) {
    STEPS.stream().filter(step -> weight >= step).forEach(step -> found.add(what + " >=" + step));
  }

  private void shape(Findings findings, List<String> body) {
    findings.references().forEach(reference -> found.add("names a " + reference.kind().word()));
    if (findings.references().isEmpty()) {
      found.add("names no reference");
    }
    if (findings.answers()) {
      found.add("answers a letter");
    }
    if (findings.reply()) {
      found.add("subject of a reply");
    }
    if (findings.message().subject().isBlank()) {
      found.add("no subject");
    }
    if (findings.message().pointsBack()) {
      found.add("points back");
    }
    long spoken = body.stream().filter(word -> !word.equals(Words.BREAK)).count();
    long numbers = body.stream().filter(word -> word.startsWith("#")).count();
    found.add("length " + LetterShape.magnitude(spoken));
    found.add("numbers " + LetterShape.magnitude(numbers));
    found.add("money " + LetterShape.magnitude(body.stream().filter("$"::equals).count()));
  }
}
