package dev.quayside.app.files;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.book.HouseShelves;
import dev.quayside.app.config.Settings;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.db.paper.FileMoves;
import dev.quayside.db.paper.StoredFile;
import dev.quayside.db.shelf.Shelf;
import dev.quayside.db.shelf.ShelfException;
import dev.quayside.rates.place.Places;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands that look after where the contents of papers lie. */
@Command(
    name = "files",
    description = "Looks after where the contents of shipments' papers lie.",
    footer = {
      "",
      "  quayside files check",
      "  quayside files move --to s3",
      "  quayside files tidy --rehearse",
      ""
    })
public final class FileCommands implements Runnable {

  private static final int AT_A_TIME = 100;

  /** A paper that is being filed has its content there before the book knows of it. */
  private static final Duration BEING_FILED = Duration.ofDays(1);

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  public FileCommands(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What about files? Say: files check …");
  }

  /** Where files may lie. */
  public enum Place {
    BOOK(""),
    FOLDER("FOLDER"),
    S3("S3");

    private final String named;

    Place(String named) {
      this.named = named;
    }
  }

  @Command(
      name = "check",
      description = "Reads every file and says which is not there, or not what was filed.")
  int check(@Mixin ConfigOption config) {
    return BookCommand.run(
        terminal,
        config,
        places,
        db -> {
          List<String> faults = new ArrayList<>();
          long checked = each(db, Optional.empty(), (file, moves) -> moves.fault(file), faults);
          terminal.say("%d files were read.".formatted(checked));
          return faults.isEmpty()
              ? Terminal.OK
              : terminal.fail("some are not what was filed:", faults);
        });
  }

  @Command(
      name = "move",
      description = {
        "Takes all files to one place, each compared with what was filed.",
        "It may be broken off and begun again. \"files.keep\" says where new ones go."
      })
  int move(
      @Option(
              names = "--to",
              required = true,
              paramLabel = "PLACE",
              description = "book (the database), folder or s3.")
          Place place,
      @Mixin ConfigOption config) {
    return BookCommand.run(
        terminal,
        config,
        places,
        (settings, db) -> {
          if (place != Place.BOOK
              && HouseShelves.of(settings.files()).find(place.named).isEmpty()) {
            return terminal.fail("the settings (files) do not say where that is");
          }
          List<String> faults = new ArrayList<>();
          long moved =
              each(
                  db,
                  Optional.of(place.named),
                  (file, moves) -> {
                    moves.move(file, place.named);
                    return Optional.empty();
                  },
                  faults);
          terminal.say("%d files were moved.".formatted(moved - faults.size()));
          return faults.isEmpty() ? Terminal.OK : terminal.fail("some were not:", faults);
        });
  }

  /** What is done with one; says what is wrong. */
  @FunctionalInterface
  private interface Work {
    Optional<String> on(StoredFile file, FileMoves moves);
  }

  /** Each in a transaction of its own; how many there were. */
  private static long each(Db db, Optional<String> notIn, Work work, List<String> faults) {
    long many = 0;
    long last = 0;
    while (true) {
      long after = last;
      List<StoredFile> some =
          db.with(books -> books.papers().moves().after(after, notIn, AT_A_TIME));
      for (StoredFile file : some) {
        try {
          db.with(books -> work.on(file, books.papers().moves())).ifPresent(faults::add);
        } catch (ShelfException e) {
          faults.add(String.valueOf(e.getMessage()));
        }
      }
      many += some.size();
      if (some.size() < AT_A_TIME) {
        return many;
      }
      last = some.getLast().id();
    }
  }

  @Command(
      name = "tidy",
      description = {
        "Removes from the folder and the bucket what belongs to no paper and is a day old:",
        "what was left by a crash, and by moving files to another place."
      })
  int tidy(
      @Option(names = "--rehearse", description = "Only says how much it is.") boolean rehearse,
      @Mixin ConfigOption config) {
    return BookCommand.run(
        terminal, config, places, (settings, db) -> tidy(settings, db, rehearse));
  }

  private int tidy(Settings settings, Db db, boolean rehearse) {
    Instant before = clock.instant().minus(BEING_FILED);
    for (Shelf shelf : HouseShelves.of(settings.files()).all()) {
      List<String> left = new ArrayList<>();
      shelf.each(lying -> {
        if (lying.since().isBefore(before)
            && !db.<Boolean>with(
                books -> books.papers().moves().knows(shelf.place(), lying.digest()))) {
          left.add(lying.digest());
        }
      });
      if (!rehearse) {
        left.forEach(shelf::remove);
      }
      terminal.say(
          "%s: %d files that belong to no paper%s"
              .formatted(
                  shelf.place(), left.size(), rehearse ? " would be removed." : " were removed."));
    }
    return Terminal.OK;
  }
}
