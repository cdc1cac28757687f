package dev.quayside.portal.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something stands in a sheet, for a reader of either language. The library keeps places in
 * English, such as "sheet FCL, row 5; Carrier: sheet FCL, cell A1".
 */
public final class Whereabouts {

  private record Form(Pattern english, String chinese) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(Pattern.compile("sheet (.+), cell ([A-Z]{1,3}\\d{1,7})"), "工作表%s，%s单元格"),
          new Form(Pattern.compile("sheet (.+), row (\\d{1,7})"), "工作表%s，第%s行"),
          new Form(Pattern.compile("line (\\d{1,7}), column ([A-Z]{1,3})"), "第%s行%s列"),
          new Form(Pattern.compile("line (\\d{1,7})"), "第%s行"),
          new Form(Pattern.compile("answer (.+)"), "答复%s"));

  private Whereabouts() {}

  /**
   * The place in both languages.
   *
   * @param place as a cell or the library says it; what is of no such form stays as it is
   */
  public static Saying of(String place) {
    return new Saying(
        place,
        Stream.of(place.split("; ", -1)).map(Whereabouts::part).collect(Collectors.joining("；")));
  }

  /** "Carrier: sheet FCL, cell A1", or the place alone. */
  private static String part(String part) {
    int colon = part.indexOf(": ");
    Saying what = ColumnWords.of(colon < 0 ? "" : part.substring(0, colon));
    return colon < 0 || what.chinese().equals(what.english())
        ? spot(part)
        : what.chinese() + "：" + spot(part.substring(colon + 2));
  }

  private static String spot(String place) {
    for (Form form : FORMS) {
      Matcher found = form.english.matcher(place);
      if (found.matches()) {
        Object[] named = new Object[found.groupCount()];
        for (int i = 0; i < named.length; i++) {
          named[i] = found.group(i + 1);
        }
        return form.chinese.formatted(named);
      }
    }
    return place;
  }
}
