package dev.quayside.notifier.template;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.template.Passage.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the words for a letter or a paper in one language, and says what cannot stand so. */
final class TextFile {

  private static final int MOST_CHARACTERS = 2_000;

  private final String file;
  private final Kind kind;
  private final Language language;
  private final Literals literals;
  private final List<TemplateFault> faults = new ArrayList<>();
  private final Map<Passage, Wording> passages = new EnumMap<>(Passage.class);

  TextFile(String file, Kind kind, Language language, Literals literals) {
    this.file = file;
    this.kind = kind;
    this.language = language;
    this.literals = literals;
  }

  List<TemplateFault> faults() {
    return faults;
  }

  Map<Passage, Wording> read(List<String> lines) {
    for (Section section : Section.of(file, lines, faults)) {
      Passage.headed(kind, section.heading())
          .ifPresentOrElse(
              passage -> take(passage, section),
              () ->
                  fault(
                      section.line(),
                      Said.of(
                          "there is no passage called \"%1$s\"",
                          "没有名为“%1$s”的段落", section.heading()),
                      Said.of("The headings are: %1$s.", "可用标题：%1$s。", headings())));
    }
    return passages;
  }

  private String headings() {
    return Passage.of(kind).stream().map(Passage::heading).collect(Collectors.joining(", "));
  }

  private void take(Passage passage, Section section) {
    String text = section.text();
    var wording = new Wording(passage == Passage.LEAD ? text.replace("\n", " ") : text);
    if (passages.putIfAbsent(passage, wording) != null) {
      fault(
          section.line(),
          Said.of("\"%1$s\" stands here a second time", "“%1$s”重复出现", passage.heading()),
          Said.of("Keep one of them.", "请只保留一处。"));
    }
    if (text.length() > MOST_CHARACTERS) {
      fault(
          section.line(),
          Said.of("this is longer than a letter should be", "篇幅过长"),
          Said.of("Shorten it.", "请缩短。"));
    }
    slots(passage, section, wording);
    meaning(passage, section, wording);
  }

  private void slots(Passage passage, Section section, Wording wording) {
    half(Wording.SLOT.matcher(wording.text()).replaceAll(""), "{", "}")
        .ifPresent(brace ->
            fault(
                section.lineOf(brace),
                Said.of("a curly bracket has no other half", "花括号不成对"),
                Said.of("Places to be filled are written like {total}.", "占位符写作 {total}。")));
    Wording.SLOT
        .matcher(wording.text())
        .results()
        .forEach(found -> {
          if (Slot.named(found.group(1)).filter(passage::allows).isEmpty()) {
            fault(
                section.lineOf(found.group()),
                Said.of(
                    "%1$s is nothing that \"%2$s\" can be filled with",
                    "“%2$s”中不能使用 %1$s", found.group(), passage.heading()),
                allowed(passage));
          }
        });
    for (Slot slot : passage.slots()) {
      if (passage.needed().contains(slot) && !wording.slots().contains(slot)) {
        fault(
            section.line(),
            Said.of(
                "\"%1$s\" does not say %2$s", "“%1$s”缺少 %2$s", passage.heading(), slot.written()),
            Said.of(
                "Write %1$s where it is to stand: no letter leaves without it.",
                "请在适当位置写上 %1$s：缺少它的邮件不会发出。", slot.written()));
      }
    }
    parts(section, wording);
  }

  /** Which bracket is left where all pairs were taken out. */
  private static Optional<String> half(String rest, String open, String close) {
    return Stream.of(open, close).filter(rest::contains).findFirst();
  }

  /** What may be missing stands in square brackets, with the words around it. */
  private void parts(Section section, Wording wording) {
    String outside = Wording.PART.matcher(wording.text()).replaceAll("");
    half(outside, "[", "]")
        .ifPresent(bracket ->
            fault(
                section.lineOf(bracket),
                Said.of("a square bracket has no other half", "方括号不成对"),
                Said.of(
                    "Square brackets stand around what is left out where it is not known:"
                        + " [{transit}, ].",
                    "方括号内为未知时省略的内容，如 [{transit}，]。")));
    for (Slot slot : new Wording(outside).slots()) {
      if (slot.mayBeEmpty()) {
        fault(
            section.lineOf(slot.written()),
            Said.of("%1$s is not known of every quote", "并非每份报价都有 %1$s", slot.written()),
            Said.of(
                "Put it in square brackets with the words around it: [%1$s, ]",
                "请连同前后文字放入方括号：[%1$s，]", slot.written()));
      }
    }
    Wording.PART
        .matcher(wording.text())
        .results()
        .map(part -> part.group(1))
        .filter(part ->
            new Wording(part).slots().isEmpty()
                || !new Wording(part).slots().stream().allMatch(Slot::mayBeEmpty))
        .forEach(part ->
            fault(
                section.lineOf("[" + part),
                Said.of("what stands in these square brackets is always known", "该方括号中的内容始终已知"),
                Said.of(
                    "Take the brackets off; {transit} and {choice} may stand in some.",
                    "请去掉方括号；方括号仅用于 {transit} 和 {choice}。")));
  }

  private void meaning(Passage passage, Section section, Wording wording) {
    String words = wording.literal();
    var found =
        passage.meaning() == Meaning.SIGNED
            ? literals.inSignature(words)
            : literals.inText(words, language);
    found.forEach(one -> fault(section.lineOf(one.words()), one.wrong(), one.remedy()));
    passage
        .meaning()
        .denied(words)
        .ifPresent(why ->
            fault(
                section.line(),
                new Said(
                    "\"%s\" reads otherwise: %s".formatted(passage.heading(), why.en()),
                    "“%s”的含义不符：%s".formatted(passage.heading(), why.zh())),
                Said.of(
                    "Say it so that nobody can take it for the opposite.", "请改写，避免被理解为相反的意思。")));
  }

  private static Said allowed(Passage passage) {
    String slots = passage.slots().stream().map(Slot::written).collect(Collectors.joining(", "));
    return slots.isEmpty()
        ? Said.of("Nothing is filled in here; write it out.", "此处没有占位符，请直接写出。")
        : Said.of("There is: %1$s.", "可用：%1$s。", slots);
  }

  private void fault(int line, Said wrong, Said remedy) {
    faults.add(new TemplateFault(file, line, wrong, remedy));
  }
}
