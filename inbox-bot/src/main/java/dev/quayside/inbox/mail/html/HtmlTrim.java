package dev.quayside.inbox.mail.html;

/**
 * Takes from a page what is no text and may be large: comments, style sheets, scripts, pictures
 * written into the page.
 */
final class HtmlTrim {
  /** More page than this is not read. */
  private static final int MOST_CHARACTERS = 400_000;

  /** A longer tag holds a picture, and keeps its name only. */
  private static final int LONGEST_TAG = 4_000;

  private final String page;
  private final StringBuilder out = new StringBuilder();

  private HtmlTrim(String page) {
    this.page = page;
  }

  /** One way through the page, whatever is open in it. */
  static String trim(String page) {
    return new HtmlTrim(page).copy();
  }

  private String copy() {
    int at = 0;
    while (at < page.length() && out.length() < MOST_CHARACTERS) {
      int open = page.indexOf('<', at);
      int end = open < 0 ? page.length() : open;
      out.append(page, at, Math.min(end, at + MOST_CHARACTERS));
      at = open < 0 ? end : tag(open);
    }
    out.setLength(Math.min(out.length(), MOST_CHARACTERS));
    return out.toString();
  }

  /** Copies the tag, or skips what it opens; gives the place to go on. */
  private int tag(int open) {
    if (page.startsWith("<!--", open)) {
      return after("-->", open + 2);
    }
    if (opens("<style", open)) {
      return after("</style", open);
    }
    if (opens("<script", open)) {
      return after("</script", open);
    }
    int close = page.indexOf('>', open);
    if (close < 0) {
      out.append(page, open, Math.min(page.length(), open + LONGEST_TAG));
      return page.length();
    }
    if (close - open > LONGEST_TAG) {
      int name = open + 1;
      while (name < close && Character.isLetterOrDigit(page.charAt(name))) {
        name++;
      }
      out.append(page, open, name).append('>');
    } else {
      out.append(page, open, close + 1);
    }
    return close + 1;
  }

  private boolean opens(String tag, int at) {
    return page.regionMatches(true, at, tag, 0, tag.length());
  }

  /** What is never closed hides the rest of the page, as it does in a browser. */
  private int after(String end, int from) {
    for (int at = page.indexOf(end.charAt(0), from); at >= 0; ) {
      if (opens(end, at)) {
        int close = end.endsWith(">") ? at + end.length() - 1 : page.indexOf('>', at);
        return close < 0 ? page.length() : close + 1;
      }
      at = page.indexOf(end.charAt(0), at + 1);
    }
    return page.length();
  }
}
