package dev.quayside.inbox.learn;

import dev.quayside.inbox.learn.sample.Sample;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;
import opennlp.tools.util.TrainingParameters;

/**
 * Learns where sentences end. Nobody marks that by hand: that a line ends a sentence is sure, so
 * lines are put behind each other and their ends are learned; a full stop in a number, behind a
 * short form, or before a small letter ends none.
 */
public final class SentenceTraining {

  private static final String ENDS = ".!?。！？";

  private static final Set<String> SHORT_FORMS =
      Set.copyOf(PhraseFile.lines(SentenceTraining.class, "short-forms.txt"));

  private SentenceTraining() {}

  public static SentenceModel train(List<Sample> samples) throws IOException {
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
    var shortForms = new Dictionary(false);
    SHORT_FORMS.stream().sorted().forEach(form -> shortForms.put(new StringList(form)));
    var factory = new SentenceDetectorFactory("mul", true, shortForms, ENDS.toCharArray());
    var learned = samples.stream().map(SentenceTraining::sample).toList();
    return SentenceDetectorME.train(
        "mul", ObjectStreamUtils.createObjectStream(learned), factory, parameters);
  }

  /** The lines of a message behind each other in one, and where its sentences end. */
  public static SentenceSample sample(Sample sample) {
    var text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String line : sample.body().text().split("\n", -1)) {
      String words = line.strip();
      if (words.isEmpty() || ENDS.indexOf(words.charAt(words.length() - 1)) < 0) {
        continue; // without a sign at its end it would teach nothing
      }
      if (!text.isEmpty()) {
        text.append(' ');
      }
      start = text.length();
      text.append(words);
      for (int i = start; i < text.length(); i++) {
        if (i == text.length() - 1 || ends(text, i)) {
          spans.add(new Span(start, i + 1));
          start = i + 1;
          while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
          }
        }
      }
    }
    return new SentenceSample(text, spans.toArray(Span[]::new));
  }

  private static boolean ends(CharSequence text, int i) {
    char c = text.charAt(i);
    char next = text.charAt(i + 1);
    if ("。！？".indexOf(c) >= 0) {
      return "。！？”」".indexOf(next) < 0;
    }
    if (ENDS.indexOf(c) < 0 || !Character.isWhitespace(next) || i + 2 >= text.length()) {
      return false;
    }
    int word = i;
    while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    String before = text.subSequence(word, i + 1).toString().toLowerCase(Locale.ROOT);
    boolean shortForm = c == '.' && (SHORT_FORMS.contains(before) || before.length() == 2);
    return !shortForm && !Character.isLowerCase(text.charAt(i + 2));
  }
}
