package dev.quayside.portal.ratesheet;

import dev.quayside.portal.ratesheet.file.GridReader;
import dev.quayside.portal.ratesheet.grid.GridFile;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.ratesheet.row.Trade;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.CustomerId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the rate sheets of lines, co-loaders and airlines; the README of this module has the
 * grammar.
 *
 * @param today the day of reading, for days without a year; empty where such days shall be asked
 */
public record RateSheetReader(Trade trade, Optional<LocalDate> today) {

  public RateSheetReader(
      Places places,
      Carriers carriers,
      ChargeNames charges,
      Function<String, Optional<CustomerId>> customers) {
    this(new Trade(places, carriers, charges, customers), Optional.empty());
  }

  public RateSheetReader on(LocalDate day) {
    return new RateSheetReader(trade, Optional.of(day));
  }

  public RateSheet read(Path file) {
    return read(file, Answers.NONE);
  }

  /**
   * What the sheet says.
   *
   * @param answers what a person has said of sheets like it
   */
  public RateSheet read(Path file, Answers answers) {
    return read(file, String.valueOf(file.getFileName()), answers);
  }

  /** The same for a file that its sender calls otherwise than it is laid aside. */
  public RateSheet read(Path file, String name, Answers answers) {
    return switch (GridReader.read(file)) {
      case GridFile.Unreadable(Saying why) -> new RateSheet.Unreadable(why);
      case GridFile.Opened opened -> new SheetReading(name, trade, today, answers).read(opened);
    };
  }
}
