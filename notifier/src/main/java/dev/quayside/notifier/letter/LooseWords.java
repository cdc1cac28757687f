package dev.quayside.notifier.letter;

import dev.quayside.db.asking.LooseIndication;
import dev.quayside.db.customer.Language;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.wording.Roughly;
import dev.quayside.notifier.wording.Units;
import java.util.ArrayList;
import java.util.List;

/** About what loose cargo will cost for each unit, and at the least: honest, and no offer. */
final class LooseWords {

  private LooseWords() {}

  /**
   * What is said of one lane.
   *
   * @param first whether nothing was said of another before
   */
  static List<Block> told(LooseIndication loose, boolean first, Language language) {
    var told = new ArrayList<Block>();
    told.add(
        new Block.Paragraph(
            Roughly.opening(first, loose.lane(), language) + said(loose, language)));
    if (loose.steps().size() > 1) {
      told.add(
          new Block.Points(
              loose.steps().stream().map(step -> Units.step(loose, step, language)).toList()));
    }
    return told;
  }

  private static String said(LooseIndication loose, Language language) {
    boolean one = loose.steps().size() == 1;
    String least = Roughly.about(loose.least(), language);
    String each =
        one
            ? Units.each(loose.steps().getFirst().each(), loose.mode(), language)
            : Units.by(loose.mode(), language);
    String until = Roughly.leavingBy(loose.leavingBy(), language);
    return switch (language) {
      case EN ->
          "%s, at least %s in all, everything known today included%s. %s%s"
              .formatted(
                  each, least, until, Units.counted(loose.mode(), language), one ? "" : " Each:");
      case ZH ->
          "%s，整票最低%s，含目前已知的各项费用%s。%s%s"
              .formatted(
                  each, least, until, Units.counted(loose.mode(), language), one ? "" : "单价：");
    };
  }
}
