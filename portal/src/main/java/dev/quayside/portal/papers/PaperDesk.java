package dev.quayside.portal.papers;

import dev.quayside.db.Db;
import dev.quayside.db.paper.Paper;
import dev.quayside.db.paper.PaperFiled;
import dev.quayside.db.paper.PaperFiling;
import dev.quayside.portal.delivery.Kept;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.upload.FileType;
import dev.quayside.portal.upload.UploadedForm;
import dev.quayside.rates.paper.PaperKind;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Optional;

/** Takes papers in, whoever brings them, and hands them out as they were. */
public final class PaperDesk {

  /** The largest file, in bytes. */
  public static final long MOST_BYTES = 25L * 1024 * 1024;

  private static final int LONGEST_REFERENCE = 60;

  private final Db db;

  public PaperDesk(Db db) {
    this.db = db;
  }

  /** What came of bringing a paper. */
  public sealed interface Brought {

    record Filed(PaperFiled filed) implements Brought {}

    /** Its type is none that we take. */
    record WrongType() implements Brought {}
  }

  /** Where a paper goes. */
  public record Label(
      String shipment, PaperKind kind, Optional<CustomerId> owner, String reference, String by) {}

  public Brought bring(Label label, UploadedForm.File file, Instant now) {
    return filing(db, label, file)
        .<Brought>map(
            filing -> new Brought.Filed(db.with(books -> books.papers().file(filing, now))))
        .orElseGet(Brought.WrongType::new);
  }

  /**
   * A file as the paper it is, laid where it is to lie before a transaction is begun; empty where
   * its type is none that we take.
   */
  public static Optional<PaperFiling> filing(Db db, Label label, UploadedForm.File file) {
    return FileType.of(file)
        .map(type ->
            new PaperFiling(
                label.shipment(),
                label.kind(),
                label.owner(),
                label.reference(),
                file.name(),
                type.mediaType(),
                db.lay(file.content()),
                label.by()));
  }

  /** What tells papers of one kind apart, as somebody has typed it; empty where it is too long. */
  public static Optional<String> reference(String typed) {
    return Optional.of(typed.strip()).filter(it -> it.length() <= LONGEST_REFERENCE);
  }

  /** A paper that was found for whoever fetches it. */
  public Answer handOut(Paper paper) {
    return new Answer.Fetched(
        new Kept(
            paper.name(),
            paper.mediaType(),
            FileType.shown(paper.mediaType()),
            paper.file().digest(),
            paper.file().size(),
            offset -> db.content(paper, offset)));
  }
}
