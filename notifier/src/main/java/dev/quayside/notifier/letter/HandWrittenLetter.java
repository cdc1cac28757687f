package dev.quayside.notifier.letter;

import dev.quayside.db.outbox.Notice.WrittenByHand;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.prose.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a colleague has written himself, word by word, with his name below it. */
final class HandWrittenLetter {

  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

  private HandWrittenLetter() {}

  static List<Block> message(WrittenByHand notice) {
    var message = new ArrayList<Block>();
    String text = UNSEEN.matcher(notice.text().replace("\r\n", "\n")).replaceAll(" ").strip();
    BLANK_LINES
        .splitAsStream(text)
        .map(String::strip)
        .map(Block.Paragraph::new)
        .forEach(message::add);
    message.add(new Block.Paragraph(OneLine.of(notice.who())));
    return message;
  }
}
