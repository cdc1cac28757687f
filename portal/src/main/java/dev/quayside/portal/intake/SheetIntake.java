package dev.quayside.portal.intake;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.rate.version.Sheet;
import dev.quayside.portal.intake.Wish.Goal;
import dev.quayside.portal.ratesheet.RateSheet;
import dev.quayside.portal.ratesheet.RateSheetReader;
import dev.quayside.portal.ratesheet.question.Proposal;
import dev.quayside.portal.ratesheet.question.SheetProfile;
import dev.quayside.portal.rehearsal.LibraryRehearsal;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.CustomerId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes a rate sheet into the library. Every sheet is rehearsed on the way, in the transaction that
 * publishes it; where it stops, the book is as it was before.
 */
public final class SheetIntake {

  private final Db db;
  private final Places places;
  private final InstantSource clock;

  public SheetIntake(Db db, Places places, InstantSource clock) {
    this.db = db;
    this.places = places;
    this.clock = clock;
  }

  /** Takes it in as far as it goes, and as far as is wished. */
  public Outcome take(Path file, Wish wish) {
    return take(file, String.valueOf(file.getFileName()), wish);
  }

  /** The same for a file that its sender calls otherwise than it is laid aside. */
  public Outcome take(Path file, String name, Wish wish) {
    var reading = new Profiles(db).read(reader(), file, name, wish.answers());
    return switch (reading.sheet()) {
      case RateSheet.Unreadable(Saying why) -> new Outcome.Unreadable(name, why);
      case RateSheet.Read read -> take(name, read, reading, wish);
    };
  }

  private RateSheetReader reader() {
    Map<String, CustomerId> customers =
        db.with(books -> books.customers().all()).stream()
            .collect(Collectors.toMap(Customer::code, Customer::id));
    return new RateSheetReader(
            places,
            Carriers.builtIn(),
            ChargeNames.builtIn(),
            code -> Optional.ofNullable(customers.get(code)))
        .on(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
  }

  private Outcome take(String name, RateSheet.Read read, Profiles.Reading reading, Wish wish) {
    if (read.rates().isEmpty() || (!read.problems().isEmpty() && !wish.skipBadRows())) {
      return new Outcome.Wrong(name, read);
    }
    boolean known = reading.known().isPresent() || read.proposal().plain();
    if (!known && !wish.confirm() && wish.goal() == Goal.PUBLISH) {
      return new Outcome.Unconfirmed(name, read);
    }
    String series = series(name, read, reading, wish);
    Instant now = clock.instant();
    return db.attempt(
        books -> {
          var rehearsal =
              LibraryRehearsal.of(
                  books,
                  places,
                  new Sheet(name, series, wish.by()),
                  read.rates(),
                  read.proposal().kind() == Proposal.Kind.MESSAGE,
                  now);
          if (wish.goal() == Goal.REHEARSE) {
            return new Outcome.Rehearsed(name, read, known || wish.confirm(), series, rehearsal);
          }
          if (rehearsal.doubtful() && !wish.acceptWarnings()) {
            return new Outcome.Doubted(name, read, series, rehearsal);
          }
          if (!known || wish.series().isPresent()) {
            keep(books, name, series, read, reading, wish);
          }
          return new Outcome.Published(name, read, series, rehearsal, books.rates().count());
        },
        outcome -> outcome instanceof Outcome.Published);
  }

  /** As it was said, now or of a sheet like it; else by its line, or its file. "" for none. */
  private static String series(
      String name, RateSheet.Read read, Profiles.Reading reading, Wish wish) {
    return wish.series()
        .or(() -> reading.known().map(SheetProfile::series).filter(known -> !known.isEmpty()))
        .map(said -> said.equalsIgnoreCase(Series.NONE) ? "" : said)
        .orElseGet(() -> Series.of(read.rates(), name));
  }

  /** One layout may serve several lines; so the name of a line's series is not kept with it. */
  private void keep(
      Books books,
      String name,
      String series,
      RateSheet.Read read,
      Profiles.Reading reading,
      Wish wish) {
    if (read.proposal().kind() == Proposal.Kind.LAID_OUT) {
      String lasting = wish.series().orElse(Series.ofItsLayout(read.rates()) ? series : "");
      SheetProfile profile = read.proposal().confirmed(lasting, name, reading.answers());
      Profiles.keep(books, profile, wish.by(), clock.instant());
    }
  }
}
