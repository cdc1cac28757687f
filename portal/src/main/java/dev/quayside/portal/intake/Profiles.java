package dev.quayside.portal.intake;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.sheet.KnownSheet;
import dev.quayside.portal.ratesheet.RateSheet;
import dev.quayside.portal.ratesheet.RateSheetReader;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.ratesheet.question.Proposal;
import dev.quayside.portal.ratesheet.question.SheetProfile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds the profile that was confirmed for sheets like this one, and reads the sheet with its
 * answers.
 */
public record Profiles(Db db) {

  /**
   * A sheet as it was read.
   *
   * @param known its profile, where a person has confirmed just this reading
   * @param answers by which it was read
   */
  public record Reading(RateSheet sheet, Optional<SheetProfile> known, Answers answers) {}

  /** Reads it once to know it, and where it is known a second time with what was answered then. */
  public Reading read(RateSheetReader reader, Path file, String name, Answers now) {
    RateSheet first = reader.read(file, name, now);
    if (!(first instanceof RateSheet.Read read)
        || read.proposal().kind() == Proposal.Kind.MESSAGE) {
      return new Reading(first, Optional.empty(), now);
    }
    Optional<SheetProfile> profile = find(read.proposal().fingerprint());
    if (profile.isEmpty()) {
      return new Reading(first, Optional.empty(), now);
    }
    Answers answers = profile.get().answers().and(now);
    RateSheet again = answers.equals(now) ? first : reader.read(file, name, answers);
    boolean confirmed =
        again instanceof RateSheet.Read known
            && known.proposal().isConfirmedBy(profile.get())
            && profile.get().answers().equals(answers.lasting());
    return new Reading(again, confirmed ? profile : Optional.empty(), answers);
  }

  public Optional<SheetProfile> find(String fingerprint) {
    return db.with(books -> books.sheets().find(fingerprint))
        .map(known ->
            new SheetProfile(
                known.fingerprint(),
                known.series(),
                known.sampleFile(),
                known.columns(),
                new Answers(known.answers())));
  }

  /** Keeps it within the transaction of the books. */
  public static void keep(Books books, SheetProfile profile, String by, Instant now) {
    var known =
        new KnownSheet(
            profile.fingerprint(),
            profile.series(),
            profile.sample(),
            profile.columns(),
            profile.answers().said());
    books.sheets().keep(known, by, now);
  }
}
