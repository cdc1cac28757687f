package dev.quayside.portal.library.versions;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.rate.version.LibraryVersion;
import dev.quayside.db.rate.version.Withdrawal;
import dev.quayside.portal.library.Names;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.util.List;
import java.util.Optional;

/** The pages on which sales see what came into the library, and take a sheet back. */
public final class VersionPages {

  private static final int ON_A_PAGE = 50;
  private static final int LANES_SHOWN = 200;

  private final Db db;
  private final Places places;

  public VersionPages(Db db, Places places) {
    this.db = db;
    this.places = places;
  }

  public Answer list(Visit visit, Parameters path) {
    long before = Numbers.number(visit.query().first("before").orElse("")).orElse(Long.MAX_VALUE);
    return Answer.shown(
        "rates/versions.jte",
        db.<VersionList>with(
            books -> VersionList.of(books.rates().versions(before, ON_A_PAGE + 1), ON_A_PAGE)));
  }

  public Answer one(Visit visit, Parameters path) {
    return Numbers.number(path.get("number"))
        .flatMap(number -> sheet(number, Optional.empty()))
        .map(sheet -> Answer.shown("rates/version.jte", sheet))
        .orElseGet(Answer::notFound);
  }

  /** What the page's button does; the page itself has asked before. */
  public Answer withdraw(Visit visit, Parameters path, Parameters fields) {
    Optional<Long> number = Numbers.number(path.get("number"));
    if (number.isEmpty()) {
      return Answer.notFound();
    }
    String by = visit.user().map(user -> user.name()).orElse("");
    Withdrawal done = db.with(books -> books.rates().withdraw(number.get(), by, visit.now()));
    return switch (done) {
      case Withdrawal.Done(LibraryVersion made) ->
          Answer.goTo("/desk/rates/versions/" + made.number());
      case Withdrawal.NoSuchSheet() -> Answer.notFound();
      case Withdrawal.AlreadyDone _, Withdrawal.Overtaken _ ->
          sheet(number.get(), Optional.of(done))
              .<Answer>map(sheet -> new Answer.Shown(409, "rates/version.jte", sheet))
              .orElseGet(Answer::notFound);
    };
  }

  private Optional<VersionSheet> sheet(long number, Optional<Withdrawal> refused) {
    return db.with(
        books -> books.rates().version(number).map(version -> sheet(books, version, refused)));
  }

  private VersionSheet sheet(Books books, LibraryVersion version, Optional<Withdrawal> refused) {
    return new VersionSheet(
        version,
        books.rates().lanes(version.number(), LANES_SHOWN),
        books.rates().withdrawal(version.number()),
        refused,
        new Names(places, List.of()));
  }
}
