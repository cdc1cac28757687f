package dev.quayside.inbox.sentence;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** Parts a text into sentences: a line break always ends one, a full stop only where it is one. */
public final class Sentences {

  /** A line longer than this is no writing; it is cut. */
  private static final int LONGEST = 2_000;

  private final SentenceModel model;

  public Sentences(SentenceModel model) {
    this.model = model;
  }

  /** The sentences in their order, without the blanks around them. Many threads may ask. */
  public List<Stretch> in(String text) {
    var detector = new SentenceDetectorME(model); // it remembers its last text
    List<Stretch> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, start + LONGEST);
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        for (Span found : detector.sentPosDetect(line)) {
          if (found.length() > 0) {
            sentences.add(new Stretch(start + found.getStart(), start + found.getEnd()));
          }
        }
      }
      start = end == lineEnd ? end + 1 : end;
    }
    return sentences;
  }
}
