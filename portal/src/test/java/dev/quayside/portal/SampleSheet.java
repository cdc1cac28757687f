package dev.quayside.portal;

import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.rate.version.LibraryVersion;
import dev.quayside.db.rate.version.Sheet;
import dev.quayside.portal.ratesheet.RateSheet;
import dev.quayside.portal.ratesheet.RateSheetReader;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.Rate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The rates of the sample house, read from sheets as everybody's are. */
public final class SampleSheet {

  static final String JUNE =
      """
      POL,POD,Carrier,20GP,40GP,40HQ,Currency,Valid from,Valid to,T/T,DEM,DET,Contract customer,Contract No,Via,Service,Origin THC,DOC,BAF,LSS,EBS,CAF,PSS,Destination THC,ISF
      Shanghai,Los Angeles,COSCO,1480,1850,1850,USD,2026-06-01,2026-06-30,14-16,4,5,,,,AAS2,CNY 750/1250/1250,CNY 450/BL,incl,incl,,,subject to,,USD 35/BL
      Shanghai,Los Angeles,ONE,1530,1915,1915,USD,2026-06-01,2026-06-14,15-17,8,7,,,,FP1,CNY 750/1250/1250,CNY 450/BL,,30/TEU,,5%,,at cost,
      Shanghai,Los Angeles,COSCO,1390,1740,1740,USD,2026-06-01,2026-06-30,14-16,4,8,NORTHWIND,PAC26-0117,,AAS2,CNY 750/1250/1250,CNY 450/BL,incl,incl,,,,,
      Ningbo,Hamburg,HPL,1900,3400,3400,USD,2026-06-01,2026-06-14,31,,,,,SGSIN,,CNY 800/1300/1300,CNY 500/BL,incl,,,,,EUR 260/BL,
      Shanghai,Hamburg,MSC,1850,3300,3300,USD,2026-05-01,2026-05-31,29-31,,,,,,,CNY 750/1250/1250,CNY 450/BL,incl,,,,,,
      """;

  private SampleSheet() {}

  /** Publishes a sheet of that text as a new version of the library. */
  static LibraryVersion publish(Db db, String file, String series, String text) {
    List<Rate> rates = read(db, file, text);
    return db.with(books ->
        books.rates().publish(new Sheet(file, series, "Chen Wei"), rates, SampleHouse.NOW));
  }

  static List<Rate> read(Db db, String file, String text) {
    try {
      Path folder = Files.createTempDirectory("sheet");
      return read(db, Files.writeString(folder.resolve(file), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Rate> read(Db db, Path file) {
    var reader =
        new RateSheetReader(
            Places.builtIn(),
            Carriers.builtIn(),
            ChargeNames.builtIn(),
            code -> db.with(books -> books.customers().byCode(code)).map(Customer::id));
    RateSheet sheet =
        reader.on(LocalDate.ofInstant(SampleHouse.NOW, ZoneOffset.UTC)).read(file, Answers.NONE);
    if (sheet instanceof RateSheet.Read read && read.problems().isEmpty()) {
      return read.rates();
    }
    throw new AssertionError(sheet);
  }
}
