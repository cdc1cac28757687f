package dev.quayside.portal.figures;

import dev.quayside.db.figures.Figures;
import dev.quayside.db.figures.Span;
import dev.quayside.portal.words.Wording;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the page of the figures shows.
 *
 * @param scripts Chart.js, and ours that draws with it
 * @param wrong whether the days that were asked for are none
 */
public record FigureView(
    Span span,
    LocalDate today,
    boolean wrong,
    Figures figures,
    Places places,
    List<String> scripts) {

  public FigureView {
    scripts = List.copyOf(scripts);
  }

  /** The tables, in the reader's language. */
  public List<FigureTable> tables(Wording words) {
    return new FigureTables(figures, new CaseLinks(span), words, code -> port(code, words)).all();
  }

  public String file(FigureTable table) {
    return "/desk/figures/%s.csv?since=%s&until=%s"
        .formatted(table.name(), span.first(), span.last());
  }

  /** The last so many days, as an address. */
  public String last(int days) {
    return "/desk/figures?since=%s&until=%s".formatted(today.minusDays(days - 1L), today);
  }

  /** Whether these are the last so many days. */
  public boolean isLast(int days) {
    return span.last().equals(today) && span.first().equals(today.minusDays(days - 1L));
  }

  /** Of a hundred rate inquiries, how many the robot answered alone. */
  public Optional<Long> touchless() {
    var all = figures.all();
    return all.rateInquiries() == 0
        ? Optional.empty()
        : Optional.of(Math.round(100.0 * all.touchless() / all.rateInquiries()));
  }

  /** Of a hundred quoted cases that are decided or have ended, how many were won. */
  public Optional<Integer> winRate() {
    long won = figures.gaps().stream().mapToLong(Figures.Ended::won).sum();
    long lost = figures.gaps().stream().mapToLong(ended -> ended.lost() + ended.lapsed()).sum();
    return won + lost == 0
        ? Optional.empty()
        : Optional.of((int) Math.round(100.0 * won / (won + lost)));
  }

  public Duration saved() {
    return figures.written().stream()
        .map(Figures.Written::saved)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Its name; a code that is in no table stays one. */
  private String port(String code, Wording words) {
    return UnLocode.isUnLocode(code)
        ? places.byCode(new UnLocode(code)).map(words::place).orElse(code)
        : code;
  }
}
