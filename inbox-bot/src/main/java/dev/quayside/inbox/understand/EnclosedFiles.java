package dev.quayside.inbox.understand;

import dev.quayside.db.asking.SaidFile;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.FileWords.Reason;
import dev.quayside.inbox.attachment.FileWords.Text;
import dev.quayside.inbox.attachment.FileWords.Unread;
import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.draft.Source;
import dev.quayside.inbox.read.words.Asked.Piece;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a message, read as far as they can be, and what becomes of those that cannot. */
record EnclosedFiles(List<FileWords> read, List<AttachedFile> files) {

  /** Files that may hold the cargo or the lane; a signed seal or a calendar entry does not. */
  private static final Pattern TELLING =
      Pattern.compile(
          "\\.(?:docx?|docm|dotx?|wps|rtf|odt|pages|xls|xls[xmb]|xltx?|et|csv|tsv|ods|numbers|pptx?"
              + "|pdf|ofd|txt|html?|mht|mhtml|xml|zip|rar|7z|gz|tar|msg|eml|tiff?)$");

  /** Pictures below this many bytes are logos and icons of a signature. */
  private static final int SMALLEST_PICTURE = 20_000;

  static EnclosedFiles of(Message message, FileReader reader) {
    return new EnclosedFiles(reader.read(message.attachments()), message.attachments());
  }

  /** What the files say, as parts of the message. */
  Stream<Piece> pieces() {
    return texts().map(file -> new Piece(Source.file(file.name()), file.text()));
  }

  /** What the files say, to be kept with what we ask back. */
  List<SaidFile> said() {
    return texts().map(file -> new SaidFile(file.name(), file.text())).toList();
  }

  /** A file nobody read may say other than the text, so that no price goes out without a look. */
  List<RfqDraft> doubted(List<RfqDraft> drafts) {
    var doubts = Stream.concat(telling().map(EnclosedFiles::unread), hidden()).toList();
    return drafts.stream().map(draft -> draft.doubted(doubts)).toList();
  }

  /**
   * The files that the customer must be told of: all that may hold a request, and pictures where
   * the text alone is not enough.
   */
  List<Unread> toTell(List<RfqDraft> drafts) {
    boolean enough = !drafts.isEmpty() && drafts.stream().allMatch(RfqDraft::clear);
    return enough
        ? telling().toList()
        : Stream.concat(telling(), unread().filter(this::isPicture)).distinct().toList();
  }

  private Stream<Doubt> hidden() {
    return texts()
        .filter(Text::hidden)
        .map(file -> new Doubt(Doubt.Reason.HIDDEN_CELLS, file.name(), Missing.COMMODITY));
  }

  private static Doubt unread(Unread file) {
    return new Doubt(Doubt.Reason.UNREAD_FILE, file.told(), Missing.COMMODITY);
  }

  private Stream<Unread> telling() {
    return unread()
        .filter(file ->
            file.reason() == Reason.LINKED
                || TELLING.matcher(file.name().toLowerCase(Locale.ROOT)).find());
  }

  private Stream<Unread> unread() {
    return FileReader.unread(read);
  }

  private Stream<Text> texts() {
    return read.stream().filter(Text.class::isInstance).map(Text.class::cast);
  }

  private boolean isPicture(Unread file) {
    return file.reason() == Reason.NO_TEXT
        && files.stream()
            .anyMatch(sent -> sent.name().equals(file.name()) && sent.size() >= SMALLEST_PICTURE);
  }
}
