package dev.quayside.inbox.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes up inquiries: the same seed and number give the same message, on every machine. */
public final class MadeUpInquiries {

  private static final List<String> TYPES = List.of("20GP", "40GP", "40HC", "40HC");
  private static final List<String> TERMS = List.of("FOB", "CIF", "CFR");

  private final Stock stock;
  private final long seed;
  private final LocalDate day;

  /**
   * Inquiries written on one day.
   *
   * @param day ready dates lie some days or weeks behind it
   */
  public MadeUpInquiries(Stock stock, long seed, LocalDate day) {
    this.stock = stock;
    this.seed = seed;
    this.day = day;
  }

  /** The first so many messages. */
  public List<MadeUpInquiry> first(int count) {
    return IntStream.range(0, count).mapToObj(this::inquiry).toList();
  }

  public MadeUpInquiry inquiry(int number) {
    var random = new Random(seed * 1_000_003 + number);
    random.nextInt();
    var tongue = random.nextBoolean() ? Tongue.EN : Tongue.ZH;
    var form = pick(Stock.FORMS, random);
    var shipment = shipment(random);
    var values = new Wordings(tongue, random).of(shipment);
    var sentence = pick(stock.of(tongue, form), random);
    var core = Blanks.filled(sentence, values);
    var noisy = Noise.on(core, tongue, stock.of(tongue, "TYPO"), random);
    var chat = form.equals("CHAT") || form.equals("ONE_LINE");
    var subject =
        form.equals("CHAT") ? "" : Blanks.filled(pick(stock.of(tongue, "SUBJECT"), random), values);
    return new MadeUpInquiry(
        tongue,
        form,
        subject,
        chat && random.nextBoolean() ? List.of() : greeting(tongue, random),
        List.of(noisy.split("\n", -1)),
        chat ? List.of() : after(tongue, random),
        shipment.saying(Blanks.used(sentence, values)));
  }

  private List<String> greeting(Tongue tongue, Random random) {
    return List.of(pick(stock.of(tongue, "GREETING"), random), "");
  }

  private List<String> after(Tongue tongue, Random random) {
    var after = new ArrayList<String>();
    if (random.nextInt(3) > 0) {
      after.add(pick(stock.of(tongue, "BESIDE"), random));
    }
    after.add("");
    after.addAll(List.of(pick(stock.of(tongue, "CLOSING"), random).split("~", -1)));
    return after;
  }

  private Shipment shipment(Random random) {
    var boxes = new ArrayList<Shipment.Boxes>();
    boxes.add(new Shipment.Boxes(pick(TYPES, random), 1 + random.nextInt(4)));
    if (random.nextInt(5) == 0) {
      TYPES.stream()
          .filter(type -> !type.equals(boxes.getFirst().type()))
          .skip(random.nextInt(2))
          .findFirst()
          .ifPresent(type -> boxes.add(new Shipment.Boxes(type, 1 + random.nextInt(3))));
    }
    var count = boxes.stream().mapToInt(Shipment.Boxes::quantity).sum();
    return new Shipment(
        pick(stock.starts(), random),
        pick(stock.ends(), random),
        boxes,
        sometimes(75, random).map(yes -> pick(stock.goods(), random)),
        sometimes(60, random).map(yes -> count * (10 + random.nextInt(30)) * 500),
        sometimes(30, random).map(yes -> day.plusDays(5 + random.nextInt(30))),
        sometimes(30, random).map(yes -> pick(TERMS, random)));
  }

  /** Present so often out of a hundred. */
  private static Optional<Boolean> sometimes(int often, Random random) {
    return Optional.of(random.nextInt(100) < often).filter(yes -> yes);
  }

  private static <T> T pick(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
