package dev.quayside.app.message.explain;

import java.util.List;

/** Writes marked words: in colour on a terminal that shows it, between brackets anywhere else. */
public enum Pen {
  PLAIN {
    @Override
    String marked(String words, Mark mark) {
      return mark.ink() == Mark.Ink.DOUBT
          ? "[?? " + mark.meaning() + ": " + words + "]"
          : "[" + mark.meaning() + ": " + words + "]";
    }

    @Override
    String title(String words) {
      return words;
    }
  },
  COLOUR {
    @Override
    String marked(String words, Mark mark) {
      var ink =
          switch (mark.ink()) {
            case SURE -> "\u001b[1;32m";
            case OPEN -> "\u001b[1;33m";
            case DOUBT -> "\u001b[1;37;41m";
          };
      return ink + words + "\u001b[0m\u001b[2m‹" + mark.meaning() + "›\u001b[0m";
    }

    @Override
    String title(String words) {
      return "\u001b[1m" + words + "\u001b[0m";
    }
  };

  /** ECMA-48 sequences in a customer's text must not reach the terminal. */
  private static final String UNSEEN = "[\\p{Cc}\\p{Cf}&&[^\\n\\t]]";

  abstract String marked(String words, Mark mark);

  abstract String title(String words);

  /** The text with its marks, in reading order and none within another. */
  String text(String text, List<Mark> marks) {
    var out = new StringBuilder();
    var at = 0;
    for (var mark : marks) {
      var start = Math.clamp(mark.start(), at, text.length());
      var end = Math.clamp(mark.end(), start, text.length());
      out.append(shown(text.substring(at, start)))
          .append(marked(shown(text.substring(start, end)), mark));
      at = end;
    }
    return out.append(shown(text.substring(at))).toString();
  }

  static String shown(String words) {
    return words.replaceAll(UNSEEN, "");
  }
}
