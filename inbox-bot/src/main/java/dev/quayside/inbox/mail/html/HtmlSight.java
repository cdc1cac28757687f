package dev.quayside.inbox.mail.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Knows while a page goes by whether a reader sees the words: nothing without size, nothing white
 * on white, nothing switched off.
 */
final class HtmlSight {
  private static final Set<String> UNSEEN =
      Set.of("style", "script", "head", "title", "template", "noscript", "object", "select");
  private static final Set<String> WHITE =
      Set.of("#fff", "#ffffff", "white", "rgb(255,255,255)", "#fefefe", "transparent");
  private static final Set<String> NO_GROUND = Set.of("none", "inherit", "initial", "");
  private static final int LONGEST_STYLE = 2_000;

  /** What an element changes for all below it. */
  private record Look(Element of, boolean off, boolean tiny, boolean white, boolean ground) {}

  private final Deque<Look> looks = new ArrayDeque<>();

  /** Pages with style sheets may colour a ground that no element names. */
  private final boolean sheets;

  HtmlSight(boolean sheets) {
    this.sheets = sheets;
    looks.push(new Look(new Element("html"), false, false, false, false));
  }

  boolean hidden() {
    Look now = looks.element();
    return now.off() || now.tiny() || (now.white() && !now.ground());
  }

  void enter(Element element) {
    Look above = looks.element();
    Map<String, String> style = style(element);
    boolean off = above.off() || switchedOff(element, style);
    boolean tiny = style.containsKey("font-size") ? tiny(style) : above.tiny();
    String colour = style.getOrDefault("color", small(element.attr("color")));
    boolean white = colour.isEmpty() ? above.white() : WHITE.contains(colour);
    boolean ground = above.ground() || grounded(element, style);
    if (off != above.off()
        || tiny != above.tiny()
        || white != above.white()
        || ground != above.ground()) {
      looks.push(new Look(element, off, tiny, white, ground));
    }
  }

  void leave(Element element) {
    if (looks.element().of().equals(element)) {
      looks.pop();
    }
  }

  private static boolean switchedOff(Element element, Map<String, String> style) {
    boolean clipped = style.getOrDefault("overflow", "").equals("hidden");
    boolean flat = zero(style, "max-height") || zero(style, "height") || zero(style, "width");
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || style.getOrDefault("display", "").equals("none")
        || style.getOrDefault("visibility", "").equals("hidden")
        || zero(style, "opacity")
        || (clipped && flat);
  }

  private boolean grounded(Element element, Map<String, String> style) {
    String named = style.getOrDefault("background-color", small(element.attr("bgcolor")));
    String ground = named.isEmpty() ? style.getOrDefault("background", "") : named;
    boolean coloured = !NO_GROUND.contains(ground) && !WHITE.contains(ground);
    return coloured || element.hasAttr("background") || (sheets && element.hasAttr("class"));
  }

  private static boolean tiny(Map<String, String> style) {
    String size = style.getOrDefault("font-size", "");
    return zero(style, "font-size") || size.equals("1px") || size.equals("1pt");
  }

  private static boolean zero(Map<String, String> style, String name) {
    String value = style.getOrDefault(name, "");
    int end = 0;
    while (end < value.length() && (value.charAt(end) == '0' || value.charAt(end) == '.')) {
      end++;
    }
    return end > 0 && (end == value.length() || Character.isLetter(value.charAt(end)));
  }

  /** Names and values in lower case without blanks. */
  static Map<String, String> style(Element element) {
    String text = element.attr("style");
    if (text.isEmpty()) {
      return Map.of();
    }
    String cut = text.length() > LONGEST_STYLE ? text.substring(0, LONGEST_STYLE) : text;
    Map<String, String> found = new HashMap<>();
    for (String rule : small(cut).split(";", -1)) {
      int colon = rule.indexOf(':');
      if (colon > 0) {
        found.put(rule.substring(0, colon), rule.substring(colon + 1).replace("!important", ""));
      }
    }
    return found;
  }

  private static String small(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        out.append(text.charAt(i));
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
