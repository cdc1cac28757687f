package dev.quayside.inbox.learn;

import dev.quayside.inbox.learn.sample.Annotated;
import dev.quayside.inbox.learn.sample.Sample;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import dev.quayside.inbox.names.Name;
import dev.quayside.inbox.names.NameKind;
import dev.quayside.inbox.sentence.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The same Chinese letters about other goods, so that more is learned of the words around goods
 * than of the goods that happened to be in the letters. In other languages it helps nothing: there
 * the blanks tell where a name ends.
 */
final class OtherGoods {

  /** So many copies of each letter; more find no more and only take longer to learn. */
  private static final int COPIES = 2;

  private static final List<String> CHINESE = PhraseFile.lines(OtherGoods.class, "goods-zh.txt");

  private final Random random;

  private OtherGoods(Random random) {
    this.random = random;
  }

  /** The samples, and behind them their copies; the same each time. */
  static List<Sample> and(List<Sample> samples) {
    List<Sample> all = new ArrayList<>(samples);
    var goods = new OtherGoods(new Random(samples.size()));
    for (int copy = 0; copy < COPIES; copy++) {
      samples.stream().filter(OtherGoods::namesGoods).map(goods::in).forEach(all::add);
    }
    return all;
  }

  private static boolean namesGoods(Sample sample) {
    return sample.language().equals("zh")
        && Stream.of(sample.subject(), sample.body())
            .flatMap(text -> text.names().stream())
            .anyMatch(name -> name.kind() == NameKind.GOODS);
  }

  private Sample in(Sample sample) {
    return new Sample(
        sample.language(),
        sample.intent(),
        in(sample.subject()),
        in(sample.body()),
        sample.place());
  }

  private Annotated in(Annotated letter) {
    var text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    int read = 0;
    for (Name name : letter.names()) {
      text.append(letter.text(), read, name.start());
      int start = text.length();
      String words = name.in(letter.text());
      text.append(name.kind() == NameKind.GOODS ? instead(words) : words);
      names.add(new Name(name.kind(), start, text.length(), name.probability()));
      read = name.end();
    }
    text.append(letter.text().substring(read));
    return new Annotated(text.toString(), names);
  }

  private String instead(String words) {
    return Tokens.chinese(words) ? CHINESE.get(random.nextInt(CHINESE.size())) : words;
  }
}
