package dev.quayside.notifier.letter;

import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.OwnMark;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.prose.OneLine;
import dev.quayside.notifier.template.LetterWords;
import dev.quayside.notifier.template.Passage;
import dev.quayside.notifier.template.Slot;
import dev.quayside.notifier.wording.Company;
import dev.quayside.notifier.wording.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every letter has around its message: greeting, signature, the customer's words below. */
final class Frame {

  private static final int NAME_AT_MOST = 60;
  private static final int QUOTED_CHARACTERS = 4_000;
  private static final int QUOTED_LINES = 80;

  private Frame() {}

  /**
   * The whole letter.
   *
   * @param mark the last line, by which the customer's system is to name this letter
   */
  static List<Block> around(
      List<Block> message,
      Envelope to,
      Company company,
      LetterWords words,
      Optional<OwnMark> mark) {
    var letter = new ArrayList<Block>();
    letter.add(new Block.Paragraph(greeting(to, words)));
    letter.addAll(message);
    letter.add(signature(company, words));
    if (!to.quotedText().isBlank()) {
      letter.add(new Block.Quoted(said(to), shortened(to.quotedText())));
    }
    mark.map(OwnMark::token).map(Block.Aside::new).ifPresent(letter::add);
    return letter;
  }

  private static String greeting(Envelope to, LetterWords words) {
    String name = OneLine.of(to.name());
    boolean known =
        name.codePoints().anyMatch(Character::isLetter)
            && name.length() <= NAME_AT_MOST
            && name.indexOf('@') < 0;
    return known
        ? words.say(Passage.GREETING, Map.of(Slot.NAME, name))
        : words.say(Passage.GREETING_WITHOUT_NAME, Map.of());
  }

  private static Block signature(Company company, LetterWords words) {
    String signed =
        words.say(
            Passage.SIGNATURE,
            Map.of(
                Slot.COMPANY, company.name(),
                Slot.ADDRESS, company.address().strip(),
                Slot.EMAIL, company.email()));
    return new Block.Signature(
        signed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  private static String said(Envelope to) {
    String name = OneLine.of(to.name());
    String who = name.isEmpty() ? OneLine.of(to.address()) : name;
    String when = Days.written(to.quotedAt(), to.language());
    return switch (to.language()) {
      case EN -> "On %s, %s wrote:".formatted(when, who);
      case ZH -> "在 %s，%s 写道：".formatted(when, who);
    };
  }

  /** Enough to know again what was asked; a thread of years need not travel along. */
  private static String shortened(String text) {
    String stripped = text.strip();
    int end = Math.min(stripped.length(), QUOTED_CHARACTERS);
    if (end < stripped.length() && Character.isHighSurrogate(stripped.charAt(end - 1))) {
      end--;
    }
    List<String> lines = stripped.substring(0, end).lines().toList();
    boolean cut = end < stripped.length() || lines.size() > QUOTED_LINES;
    String kept = String.join("\n", lines.subList(0, Math.min(lines.size(), QUOTED_LINES)));
    return cut ? kept + "\n[...]" : kept;
  }
}
