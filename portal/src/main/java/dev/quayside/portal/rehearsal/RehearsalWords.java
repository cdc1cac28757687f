package dev.quayside.portal.rehearsal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.quayside.db.customer.Language;
import dev.quayside.portal.rehearsal.ChangeWords.Kind;
import dev.quayside.portal.rehearsal.LibraryRehearsal.Again;
import dev.quayside.portal.words.Whereabouts;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.rehearsal.again.QuoteHit;
import dev.quayside.rates.rehearsal.again.Repriced;
import dev.quayside.rates.rehearsal.change.RateChange;
import dev.quayside.rates.rehearsal.doubt.Warning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what a sheet would do: to lanes, to what was asked lately, to open quotes; and what looks
 * wrong. In English or Chinese.
 */
public record RehearsalWords(Language language) {

  /**
   * One part of the report.
   *
   * @param title with the counts, such as "Rates: 12 new, 3 dearer"
   * @param lines one for each thing counted that is worth a look
   */
  public record Part(String title, List<String> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /** Lanes, vanished lanes, inquiries, quotes, warnings: the whole report. */
  public List<Part> of(LibraryRehearsal rehearsal) {
    return Stream.of(
            Stream.of(changes(rehearsal.rehearsal().changes())),
            vanished(rehearsal.rehearsal().changes()).stream(),
            Stream.of(
                inquiries(rehearsal.inquiries()),
                quotes(rehearsal.quotes()),
                warnings(rehearsal.rehearsal().warnings())))
        .flatMap(parts -> parts)
        .toList();
  }

  /** What looks wrong, by the rows it was seen in. */
  public Part warnings(List<Warning> warnings) {
    var doubts = new DoubtWords(language);
    return new Part(
        warnings.isEmpty()
            ? say("Nothing looks wrong.", "未发现异常。")
            : say("Looks wrong: %d", "可疑之处：%d", warnings.size()),
        warnings.stream()
            .map(warning -> say("%s: %s", "%s：%s", where(warning), doubts.of(warning.doubt())))
            .toList());
  }

  private String where(Warning warning) {
    String rows =
        warning.rows().stream()
                .limit(3)
                .map(row -> Whereabouts.of(row.place()).in(language))
                .collect(joining("; "))
            + (warning.rows().size() > 3
                ? say(" and %d more rows", " 等另%d行", warning.rows().size() - 3)
                : "");
    String lanes = warning.lanes().stream().limit(3).map(String::valueOf).collect(joining(", "));
    return "%s, %s%s".formatted(rows, lanes, warning.lanes().size() > 3 ? " …" : "");
  }

  private Part changes(List<RateChange> changes) {
    var words = new ChangeWords(language);
    Map<Kind, Long> counts = changes.stream().collect(groupingBy(Kind::of, counting()));
    return new Part(
        say("Rates: ", "运价：")
            + Stream.of(Kind.values())
                .filter(counts::containsKey)
                .map(kind -> counts.get(kind) + " " + words.of(kind))
                .collect(joining(new Said(language).comma())),
        changes.stream()
            .filter(change -> Kind.of(change) != Kind.SAME && Kind.of(change) != Kind.GONE)
            .map(words::of)
            .toList());
  }

  private Optional<Part> vanished(List<RateChange> changes) {
    List<RateChange> gone =
        changes.stream().filter(change -> Kind.of(change) == Kind.GONE).toList();
    return gone.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part(
                say("Not in the sheet any more: %d", "表中已无的航线：%d", gone.size()),
                gone.stream().map(new ChangeWords(language)::of).toList()));
  }

  private Part inquiries(List<Again> inquiries) {
    List<Again> told =
        inquiries.stream().filter(again -> !(again.told() instanceof Repriced.Same)).toList();
    long gain =
        inquiries.stream().filter(again -> again.told() instanceof Repriced.GetsAPrice).count();
    return new Part(
        say(
            "Inquiries of the last 30 days on these lanes: %d, of which %d would be told something"
                + " else, %d get a price",
            "近30天相关询价：%d，其中答复有变%d，新获报价%d", inquiries.size(), told.size(), gain),
        told.stream().map(this::line).toList());
  }

  private String line(Again again) {
    var request = again.told().request();
    String asked =
        "%s, %s-%s %s"
            .formatted(
                again.inquiry().who(),
                request.origin().code(),
                request.destination().code(),
                request.load());
    return switch (again.told()) {
      case Repriced.Same _ -> say("%s: the same", "%s：不变", asked);
      case Repriced.Moved(var _, Money before, Money after) ->
          say("%s: %s, was %s", "%s：%s（原%s）", asked, after, before);
      case Repriced.GetsAPrice _ -> say("%s: gets a price", "%s：新获报价", asked);
      case Repriced.LosesItsPrice _ -> say("%s: has no price any more", "%s：不再有价", asked);
    };
  }

  private Part quotes(List<QuoteHit> quotes) {
    return new Part(
        say("Options of open quotes hit: %d", "受影响的有效报价方案：%d", quotes.size()),
        quotes.stream()
            .map(hit ->
                say(
                    "%s, %s %s: margin %s, was %s",
                    "%s，%s %s：利润%s（原%s）",
                    hit.number(),
                    hit.sold().carrier().scac(),
                    hit.sold().pricedLane(),
                    hit.marginNow()
                        .map(Money::toString)
                        .orElseGet(() -> say("unknown, the price is gone", "未知，成本价已无")),
                    hit.marginBefore()))
            .toList());
  }

  private String say(String english, String chinese, Object... figures) {
    return new Said(language).of(english, chinese, figures);
  }
}
