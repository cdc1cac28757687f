package dev.quayside.notifier;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Indication;
import dev.quayside.db.asking.LooseIndication;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice.DetailsWanted;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a buyer is asked who says neither which box nor which of two towns of one name. */
public final class SampleQuestions {

  public static final Choice BOX_20 = new Choice.Box(Equipment.GP20);
  public static final Choice BOX_40 = new Choice.Box(Equipment.HC40);
  public static final Question TYPE = new Question(About.EQUIPMENT, List.of(BOX_20, BOX_40));
  public static final Question HOW =
      new Question(
          About.MODE, List.of(BOX_20, new Choice.Loose(Mode.LCL), new Choice.Loose(Mode.AIR)));

  private SampleQuestions() {}

  public static DetailsWanted of(Language language, Question... questions) {
    return new DetailsWanted(
        SampleNotices.to(language), List.of(), List.of(questions), List.of(), List.of(), List.of());
  }

  /** He took a high cube last time. */
  public static DetailsWanted typeAndPort(Language language) {
    var type =
        new Question(
            About.EQUIPMENT, List.of(BOX_40, BOX_20), Optional.of(BOX_40), Optional.empty());
    var port =
        new Question(
            About.DESTINATION,
            List.of(new Choice.At(town("CLSAI", "CL")), new Choice.At(town("USSAT", "US"))));
    var indication =
        new Indication(
            About.EQUIPMENT,
            List.of(figure(BOX_40, "1850", "2100"), figure(BOX_20, "1450", "1600")),
            Optional.empty());
    return new DetailsWanted(
        SampleNotices.to(language),
        List.of("Shanghai - San Antonio, general cargo"),
        List.of(type, port),
        List.of(indication),
        List.of(),
        List.of());
  }

  /** Two lanes without a box; of a third, by air, only the weight is known. */
  public static DetailsWanted lanes(Language language) {
    var la =
        new Indication(
            About.EQUIPMENT,
            List.of(figure(BOX_20, "1450", "1450"), figure(BOX_40, "1850", "1850")),
            Optional.empty(),
            Optional.of("Shanghai - Los Angeles"),
            Optional.of(LocalDate.of(2026, 6, 30)));
    var hamburg =
        new Indication(
            About.EQUIPMENT,
            List.of(figure(BOX_20, "1450", "1450"), figure(BOX_40, "1950", "1950")),
            Optional.empty(),
            Optional.of("Shanghai - Hamburg"),
            Optional.empty());
    return new DetailsWanted(
        SampleNotices.to(language),
        List.of("Shanghai - Los Angeles", "Shanghai - Hamburg"),
        List.of(TYPE),
        List.of(la, hamburg),
        List.of(byAir(Optional.of("Shanghai - Frankfurt"))),
        List.of());
  }

  /** Only the volume lacks. */
  public static DetailsWanted loose(Language language, LooseIndication told) {
    return new DetailsWanted(
        SampleNotices.to(language),
        List.of("Shanghai - Hamburg"),
        List.of(new Question(About.VOLUME, List.of())),
        List.of(),
        List.of(told),
        List.of());
  }

  public static LooseIndication byAir(Optional<String> lane) {
    return new LooseIndication(
        Mode.AIR,
        List.of(
            new LooseIndication.Step(100, Money.of("USD", "5.4")),
            new LooseIndication.Step(300, Money.of("USD", "5"))),
        Money.of("USD", "1080"),
        lane,
        Optional.of(LocalDate.of(2026, 6, 7)));
  }

  public static LooseIndication bySea() {
    return new LooseIndication(
        Mode.LCL,
        List.of(new LooseIndication.Step(1, Money.of("USD", "96"))),
        Money.of("USD", "100"),
        Optional.empty(),
        Optional.empty());
  }

  private static Indication.Figure figure(Choice answer, String least, String most) {
    return new Indication.Figure(answer, Money.of("USD", least), Money.of("USD", most));
  }

  private static Place town(String code, String country) {
    var unLocode = new UnLocode(code);
    return new Place(
        unLocode,
        PlaceKind.SEA,
        Optional.empty(),
        "San Antonio",
        "圣安东尼奥",
        country,
        Set.of(unLocode),
        Optional.empty(),
        "",
        1);
  }
}
