package dev.quayside.db.rate;

import dev.quayside.db.rate.version.LibraryVersion;
import dev.quayside.db.rate.version.Sheet;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "library_version")
class LibraryVersionRow {

  @Id long number;

  String what = "";

  @Column(name = "import_id")
  long importId;

  @Nullable Long withdraws;

  @Column(name = "rates_in")
  long ratesIn;

  @Column(name = "rates_out")
  long ratesOut;

  @Column(name = "made_by")
  String madeBy = "";

  @Column(name = "made_at")
  Instant madeAt = Instant.EPOCH;

  LibraryVersion version(RateImportRow sheet) {
    return new LibraryVersion(
        number,
        LibraryVersion.What.valueOf(what),
        new Sheet(sheet.file, sheet.series, madeBy),
        ratesIn,
        ratesOut,
        Optional.ofNullable(withdraws),
        madeAt);
  }
}
