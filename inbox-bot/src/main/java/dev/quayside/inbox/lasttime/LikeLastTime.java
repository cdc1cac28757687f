package dev.quayside.inbox.lasttime;

import dev.quayside.db.lasttime.TakenOver.Part;
import dev.quayside.inbox.lasttime.Phrases.Kind;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.read.words.Numbers;
import java.time.Month;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * That somebody wants it as he had it last time, and what else he says.
 *
 * @param parts what of it; all parts where he names none
 * @param firm whether it can hardly be said in passing, as "as usual" can
 * @param shipped whether he speaks of what was shipped, and not of what was asked for alone
 * @param quote the number of the quote, where he names it
 * @param month the month in which it was, where he names that
 * @param rest his mail without these words; what he says there is new
 */
public record LikeLastTime(
    Set<Part> parts,
    boolean firm,
    boolean shipped,
    Optional<String> quote,
    Optional<Month> month,
    Message rest) {

  private static final Pattern QUOTE = Pattern.compile("Q\\d{3,7}", Pattern.CASE_INSENSITIVE);

  /** As the phrases have it: its first letters, or its number. */
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?<en>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?<zh>十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])月",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHIPPED =
      Pattern.compile(
          "shipment|shipped|order|booking|consignment|上一?[票单]|那[票单]|出货|走货|发货|出运",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WISH =
      Pattern.compile(
          "\\b(?:quote|quotation|rates?|prices?|pricing|offer|cost|rfq|inquiry|enquiry)\\b|how much"
              + "|\\d ?[x*] ?[24][05]|报价|价格|询价|询盘|多少|什么价|报一下|报个|运费|海运费|运价",
          Pattern.CASE_INSENSITIVE);

  /** A greeting, where to, and a name. */
  private static final int A_FEW_WORDS = 140;

  /** What is named beside it, in the words of both languages. */
  private static final Map<Pattern, Set<Part>> NAMED =
      Map.of(
          words("cargo|货(?!名)"),
          EnumSet.of(Part.GOODS, Part.WEIGHT, Part.LOAD),
          words("goods|commodit|product|material|stuff|货名|品名|产品"),
          EnumSet.of(Part.GOODS),
          words("weight|重量|货重|毛重"),
          EnumSet.of(Part.WEIGHT),
          words("box|container|equipment|units|quantit|volume|number|size|柜|箱|数量|件数"),
          EnumSet.of(Part.LOAD),
          words("route|routing|lane|ports?\\b(?! of)|航线|路线|线路|港口"),
          EnumSet.of(Part.FROM, Part.TO),
          words("pol\\b|origin|loading|起运港|装货港|起始港"),
          EnumSet.of(Part.FROM),
          words("pod\\b|destination|discharge|目的港|卸货港"),
          EnumSet.of(Part.TO),
          words("\\blines?\\b|carrier|船公司|船东"),
          EnumSet.of(Part.LINES),
          words("terms|incoterm|条款"),
          EnumSet.of(Part.TERM));

  public LikeLastTime {
    parts = Set.copyOf(parts);
  }

  private static Pattern words(String any) {
    return Pattern.compile(any, Pattern.CASE_INSENSITIVE);
  }

  /**
   * Whether he wants a price, of whose words nothing else tells it: he asks for one, names what is
   * to be carried, or says hardly anything else.
   */
  public boolean wantsPrice() {
    String words = rest.subject() + " " + rest.text().fresh();
    return WISH.matcher(words).find()
        || (firm && rest.text().fresh().replaceAll("\\s+", " ").strip().length() <= A_FEW_WORDS);
  }

  /** Empty where he says nothing of the kind. */
  public static Optional<LikeLastTime> in(Message message) {
    var subject = new Cut(message.subject());
    var fresh = new Cut(message.text().fresh());
    Set<Part> parts = EnumSet.copyOf(subject.parts);
    parts.addAll(fresh.parts);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LikeLastTime(
                parts,
                subject.firm || fresh.firm,
                subject.shipped || fresh.shipped,
                fresh.quote.or(() -> subject.quote),
                fresh.month.or(() -> subject.month),
                message.saying(subject.left.toString(), fresh.left.toString())));
  }

  /** A text out of which the words are cut; the others stay where they stood. */
  private static final class Cut {

    private final StringBuilder left;
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private boolean firm;
    private boolean shipped;
    private Optional<String> quote = Optional.empty();
    private Optional<Month> month = Optional.empty();

    Cut(String text) {
      left = new StringBuilder(text);
      var open = new StringBuilder(text.replaceAll("\\s", " ").replace('’', '\''));
      for (Phrases.Wording wording : Phrases.meaning()) {
        Matcher found = wording.pattern().matcher(open.toString());
        while (found.find()) {
          String before = text.substring(0, found.start());
          String behind = text.substring(found.end());
          if (!any(Kind.AFTER, before) && !any(Kind.BEHIND, behind)) {
            heard(wording.kind(), found.group());
            blank(left, found.start(), found.end() + but(behind));
          }
          blank(open, found.start(), found.end());
        }
      }
    }

    private static boolean any(Kind kind, String beside) {
      return Phrases.of(kind).stream().anyMatch(pattern -> pattern.matcher(beside).find());
    }

    /** How long the word is that joins what is new. */
    private static int but(String behind) {
      return Phrases.of(Kind.BUT).stream()
          .map(pattern -> pattern.matcher(behind))
          .filter(Matcher::find)
          .mapToInt(Matcher::end)
          .max()
          .orElse(0);
    }

    private static void blank(StringBuilder words, int from, int to) {
      words.replace(from, to, " ".repeat(to - from));
    }

    private void heard(Kind kind, String words) {
      parts.addAll(kind == Kind.PARTLY ? named(words) : EnumSet.allOf(Part.class));
      firm |= kind != Kind.USUAL;
      shipped |= SHIPPED.matcher(words).find();
      Matcher number = QUOTE.matcher(words);
      if (number.find()) {
        quote = Optional.of(number.group().toUpperCase(Locale.ROOT));
      }
      Matcher named = MONTH.matcher(words);
      if (named.find()) {
        month = month(named);
      }
    }

    private static Optional<Month> month(Matcher named) {
      return named.group("zh") == null
          ? Stream.of(Month.values())
              .filter(one -> one.name().startsWith(named.group("en").toUpperCase(Locale.ROOT)))
              .findFirst()
          : Numbers.count(named.group("zh")).map(Month::of);
    }

    private static Set<Part> named(String words) {
      Set<Part> named = EnumSet.noneOf(Part.class);
      NAMED.forEach((pattern, parts) -> {
        if (pattern.matcher(words).find()) {
          named.addAll(parts);
        }
      });
      return named;
    }
  }
}
