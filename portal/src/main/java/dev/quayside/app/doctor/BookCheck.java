package dev.quayside.app.doctor;

import dev.quayside.app.book.OpenedBook;
import dev.quayside.app.config.Settings;
import dev.quayside.db.BookClosedException;
import dev.quayside.db.DbConfig;
import dev.quayside.db.ServerVersion;
import dev.quayside.db.message.BoxReaders;
import dev.quayside.rates.place.Places;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at the database: reachable, new enough, its schema up to date, something in it to sell. */
final class BookCheck {

  private BookCheck() {}

  static List<Finding> look(Settings settings, Places places) {
    if (settings.db().isPresent()) {
      var there = settings.db().get();
      try {
        var version =
            ServerVersion.ask(new DbConfig(there.url(), there.user(), there.password().value()));
        if (version.major() < ServerVersion.OLDEST) {
          return List.of(
              new Finding.Wrong(
                  "database",
                  version.text() + " is too old",
                  "use PostgreSQL %d or newer".formatted(ServerVersion.OLDEST)));
        }
      } catch (BookClosedException e) {
        return List.of(
            new Finding.Wrong(
                "database",
                String.valueOf(e.getMessage()),
                "or leave db.url out, and Quayside starts a database of its own"));
      }
    }
    return switch (OpenedBook.open(settings, () -> places)) {
      case OpenedBook.Opening.Closed(String why) ->
          List.of(new Finding.Wrong("database", why, "then run quayside doctor again"));
      case OpenedBook.Opening.Open(OpenedBook book) -> {
        try (book) {
          yield Stream.concat(
                  Stream.of(new Finding.Fine("database", contents(settings, book))),
                  WebhookCheck.look(book.db()).stream())
              .toList();
        }
      }
    };
  }

  private static String contents(Settings settings, OpenedBook book) {
    long rates = book.db().with(books -> books.rates().count());
    int margins = book.db().with(books -> books.terms().terms().margins().rules().size());
    List<BoxReaders.Reader> readers = book.db().with(books -> books.readers().all());
    String read =
        readers.stream()
            .filter(BoxReaders.Reader::present)
            .map(reader ->
                "; %s is read by %s, heard of at %s"
                    .formatted(reader.mailbox(), reader.instance(), reader.heardAt()))
            .collect(Collectors.joining());
    return "%s; %d rates, %d margin rules%s%s"
        .formatted(
            settings.db().map(Settings.Database::url).orElse("our own, in " + settings.dataDir()),
            rates,
            margins,
            rates == 0 || margins == 0
                ? " (nothing is sold without both: quayside rates --help)"
                : "",
            read);
  }
}
