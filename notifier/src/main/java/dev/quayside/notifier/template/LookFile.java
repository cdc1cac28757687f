package dev.quayside.notifier.template;

import dev.quayside.db.document.Look;
import dev.quayside.notifier.quotation.words.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads how a house's paper looks: colours, lines of the letterhead, what is left out. */
final class LookFile {

  private static final int MOST_LINES = 6;
  private static final int LONGEST_LINE = 90;
  private static final Said HEADINGS =
      Said.of(
          "The headings are: colour, band, letterhead, leave out, languages.",
          "可用标题：colour, band, letterhead, leave out, languages。");

  /** Of small print (WCAG 2.2, 1.4.3). */
  private static final double READABLE = 4.5;

  private static final int WHITE = 0xFFFFFF;
  private static final int DARKEST_TEXT = 0x5A6672;

  private final String file;
  private final Literals literals;
  private final List<TemplateFault> faults = new ArrayList<>();
  private Optional<Integer> accent = Optional.empty();
  private Optional<Integer> band = Optional.empty();
  private List<String> letterhead = List.of();
  private final List<String> leftOut = new ArrayList<>();
  private boolean both;

  LookFile(String file, Literals literals) {
    this.file = file;
    this.literals = literals;
  }

  List<TemplateFault> faults() {
    return faults;
  }

  Look read(List<String> lines) {
    for (Section section : Section.of(file, lines, faults)) {
      switch (section.heading()) {
        case "colour", "color" -> accent = colour(section, WHITE);
        case "band" -> band = colour(section, DARKEST_TEXT);
        case "letterhead" -> letterhead(section);
        case "leave out" -> leaveOut(section);
        case "languages" -> languages(section);
        default ->
            fault(
                section.line(),
                Said.of("there is nothing called \"%1$s\"", "没有名为“%1$s”的项目", section.heading()),
                HEADINGS);
      }
    }
    return new Look(accent, band, letterhead, leftOut, List.of(), List.of(), both);
  }

  private Optional<Integer> colour(Section section, int against) {
    String text = section.text();
    if (!Section.COLOUR.matcher(text).matches()) {
      fault(
          section.line(),
          Said.of("\"%1$s\" is no colour", "“%1$s”不是颜色", text),
          Said.of("Write it like #0B4F8A.", "写法如 #0B4F8A。"));
      return Optional.empty();
    }
    int rgb = Integer.parseInt(text.substring(1), 16);
    if (contrast(rgb, against) < READABLE) {
      fault(
          section.lineOf(text),
          against == WHITE
              ? Said.of("%1$s cannot be read on white", "%1$s 在白底上难以辨认", text)
              : Said.of("%1$s hides grey letters", "%1$s 上的灰色文字难以辨认", text),
          against == WHITE
              ? Said.of("Take a darker one.", "请选用更深的颜色。")
              : Said.of("Take a lighter one, such as #EDF3F9.", "请选用更浅的颜色，如 #EDF3F9。"));
      return Optional.empty();
    }
    return Optional.of(rgb);
  }

  private void letterhead(Section section) {
    letterhead = section.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (letterhead.size() > MOST_LINES) {
      fault(
          section.line(),
          Said.of("the letterhead has more than %1$d lines", "抬头超过 %1$d 行", MOST_LINES),
          Said.of("Keep those that a customer needs.", "请只保留客户需要的内容。"));
    }
    letterhead.stream()
        .filter(line -> line.length() > LONGEST_LINE)
        .forEach(line ->
            fault(
                section.lineOf(line),
                Said.of("this line is too long", "该行过长"),
                Said.of("Make two lines of it.", "请分成两行。")));
    for (Literals.Found found : literals.inSignature(section.text())) {
      fault(section.lineOf(found.words()), found.wrong(), found.remedy());
    }
  }

  private void leaveOut(Section section) {
    for (Section.Line line : section.lines()) {
      String named = line.text().strip().toLowerCase(Locale.ROOT);
      if (named.isEmpty()) {
        continue;
      }
      if (Arrays.stream(Piece.values()).anyMatch(piece -> piece.named().equals(named))) {
        leftOut.add(named);
      } else {
        String pieces =
            Arrays.stream(Piece.values()).map(Piece::named).collect(Collectors.joining(", "));
        fault(
            line.number(),
            Said.of("\"%1$s\" is nothing that can be left out", "“%1$s”不能省略", named),
            Said.of("These can: %1$s. All else a quote needs.", "可省略：%1$s；其余均为报价所必需。", pieces));
      }
    }
  }

  private void languages(Section section) {
    String text = section.text().toLowerCase(Locale.ROOT);
    both = text.equals("both");
    if (!both && !text.equals("customer")) {
      fault(
          section.line(),
          Said.of("\"%1$s\" is no choice", "“%1$s”不是可选值", text),
          Said.of(
              "Write both, or customer for each customer's own.", "请写 both（双语）或 customer（按客户语言）。"));
    }
  }

  /** Of two colours, by WCAG 2.2. */
  static double contrast(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
  }

  private static double channel(int value) {
    double part = (value & 0xFF) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private void fault(int line, Said wrong, Said remedy) {
    faults.add(new TemplateFault(file, line, wrong, remedy));
  }
}
