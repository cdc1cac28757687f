package dev.quayside.app.book;

import dev.quayside.app.config.Settings;
import dev.quayside.db.BookClosedException;
import dev.quayside.db.Db;
import dev.quayside.db.DbConfig;
import dev.quayside.rates.place.Places;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** The book, and what has to be closed behind it. */
public final class OpenedBook implements AutoCloseable {

  private final Db db;
  private final Optional<HouseDatabase> own;

  private OpenedBook(Db db, Optional<HouseDatabase> own) {
    this.db = db;
    this.own = own;
  }

  /** Whether the book could be opened. */
  public sealed interface Opening {

    record Open(OpenedBook book) implements Opening {}

    /** It could not; says why and what to do. */
    record Closed(String why) implements Opening {}
  }

  /** Opens the book, starts its database where the house has none, and knows all places in it. */
  public static Opening open(Settings settings, Supplier<Places> places) {
    Optional<HouseDatabase> own = Optional.empty();
    try {
      DbConfig config;
      if (settings.db().isPresent()) {
        var there = settings.db().get();
        config = new DbConfig(there.url(), there.user(), there.password().value());
      } else {
        var started = HouseDatabase.open(settings.dataDir());
        own = Optional.of(started);
        config = started.config();
      }
      Db db = Db.open(config, HouseShelves.of(settings.files()));
      db.use(books -> books.places().fill(places.get().all()));
      return new Opening.Open(new OpenedBook(db, own));
    } catch (BookClosedException e) {
      own.ifPresent(HouseDatabase::close);
      return new Opening.Closed(String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      own.ifPresent(HouseDatabase::close);
      return new Opening.Closed(explained(settings, e));
    }
  }

  public Db db() {
    return db;
  }

  @Override
  public void close() {
    db.close();
    own.ifPresent(HouseDatabase::close);
  }

  private static String explained(Settings settings, Exception e) {
    String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return settings.db().isPresent()
        ? "The database at %s cannot be used: %s".formatted(settings.db().get().url(), what)
        : "The database of its own that Quayside keeps in %s did not start: %s. Check that the disk has room and that the directory belongs to you; \"quayside doctor\" looks at both."
            .formatted(settings.dataDir(), what);
  }
}
