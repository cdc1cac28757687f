package dev.quayside.inbox.madeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Adds to a made-up inquiry one more thing that a price hangs on, wherever a person might. */
final class Additions {

  /** What was added, and where. */
  record Added(MadeUpInquiry inquiry, String kind, String phrase) {}

  private static final List<String> BOXES_EN =
      List.of(
          "plus 1x45HC",
          "and 2x20GP more",
          "also 1x40HQ",
          "+ 1 x 40' reefer",
          "and another 40HQ",
          "we also need one 20' open top",
          "plus a flat rack",
          "another container of the same size",
          "additionally two more containers",
          "and one more 20GP",
          "plus two high cubes",
          "also 3 reefers",
          "one extra container for samples");
  private static final List<String> BOXES_ZH =
      List.of(
          "另外1*45HQ",
          "再加两个小柜",
          "还要1x40HQ",
          "另加一个冷柜",
          "外加一个柜子",
          "加2个40GP",
          "还有一个框架柜",
          "再来一个开顶柜",
          "另外还有三个高柜",
          "再加一个集装箱");
  private static final List<String> CARGO_EN =
      List.of(
          "plus 3 pallets of spare parts",
          "also 800 kg of books",
          "and some lithium batteries",
          "including used machinery",
          "there are also frozen goods",
          "plus 5 cbm of samples",
          "one piece is oversize",
          "UN 1263 paint is included",
          "keep at -18 C please",
          "partly DG class 3",
          "together with two motorcycles",
          "also furniture and carpets of our neighbour",
          "plus 2 tons of steel coils",
          "and 40 cartons perfume",
          "with a few crates of wine",
          "some of it is out of gauge",
          "plus 2 crates 220x150x180 cm");
  private static final List<String> CARGO_ZH =
      List.of(
          "另外还有3托配件",
          "还有800公斤书籍",
          "部分带锂电池",
          "含二手机器",
          "还有冷冻食品",
          "再加5方样品",
          "其中一件超长",
          "含油漆UN1263",
          "要求-18度",
          "部分是3类危险品",
          "顺便带两台摩托车",
          "另有地毯和窗帘",
          "再加两吨钢卷",
          "还有40箱香水",
          "外加几箱红酒",
          "有一件尺寸220x150x180cm");
  private static final List<String> PLACES =
      List.of(
          "Gdansk|格但斯克",
          "Koper|科佩尔",
          "Callao|卡亚俄",
          "Colombo|科伦坡",
          "Karachi|卡拉奇",
          "Auckland|奥克兰",
          "Lisbon|里斯本",
          "Gothenburg|哥德堡",
          "Montreal|蒙特利尔",
          "Chennai|金奈",
          "Odessa|敖德萨",
          "Tema|特马");
  private static final List<String> PLACE_EN =
      List.of(
          "also to %s",
          "and to %s",
          "or %s",
          "plus %s",
          "what about %s?",
          "same to %s",
          "another one to %s",
          "%s as an option",
          "and %s",
          "please also quote %s",
          "also from %s");
  private static final List<String> PLACE_ZH =
      List.of("还有到%s", "另外到%s的也报一下", "顺便报一下%s", "或者%s", "以及%s", "%s的也要", "再报一个到%s的", "还有从%s走的");

  private Additions() {}

  static Added to(MadeUpInquiry inquiry, Random random) {
    var english = inquiry.tongue() == Tongue.EN;
    return switch (random.nextInt(3)) {
      case 0 -> put(inquiry, "box", pick(english ? BOXES_EN : BOXES_ZH, random), random);
      case 1 -> put(inquiry, "cargo", pick(english ? CARGO_EN : CARGO_ZH, random), random);
      default -> {
        var name = pick(PLACES, random).split("\\|", 2)[english ? 0 : 1];
        var phrase = pick(english ? PLACE_EN : PLACE_ZH, random).formatted(name);
        yield put(inquiry, "place", phrase, random);
      }
    };
  }

  /** As a line of its own, or at the end or the beginning of one. */
  private static Added put(MadeUpInquiry inquiry, String kind, String phrase, Random random) {
    var core = new ArrayList<>(inquiry.core());
    var line = random.nextInt(core.size());
    var english = inquiry.tongue() == Tongue.EN;
    switch (random.nextInt(4)) {
      case 0 -> core.add(line, phrase);
      case 1 -> core.add(line + 1, phrase);
      case 2 -> core.set(line, core.get(line) + (english ? ", " : "，") + phrase);
      default -> core.set(line, core.get(line) + " " + phrase);
    }
    return new Added(inquiry.with(core), kind, phrase);
  }

  private static String pick(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
