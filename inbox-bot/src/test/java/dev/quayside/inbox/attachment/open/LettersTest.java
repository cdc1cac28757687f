package dev.quayside.inbox.attachment.open;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.attachment.FileWords;
import dev.quayside.inbox.attachment.FileWords.Reason;
import dev.quayside.inbox.attachment.FileWords.Text;
import dev.quayside.inbox.attachment.FileWords.Unread;
import dev.quayside.inbox.attachment.MadeFiles;
import dev.quayside.inbox.attachment.MadeFiles.Printed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Letters, forms and mails as they come attached. */
class LettersTest {

  private static final List<Printed> INQUIRY =
      List.of(new Printed("Shanghai to Hamburg, 3x40HC", 50, 700));

  @Test
  void paragraphs_and_tables_of_a_letter_are_read_in_their_order() throws IOException {
    var letter =
        MadeFiles.docx(page -> {
          page.createParagraph().createRun().setText("Please quote:");
          var table = page.createTable(2, 2);
          table.getRow(0).getCell(0).setText("POL");
          table.getRow(0).getCell(1).setText("Shanghai");
          table.getRow(1).getCell(0).setText("POD");
          table.getRow(1).getCell(1).setText("Hamburg");
          page.createParagraph().createRun().setText("Best regards");
        });

    assertThat(text("rfq.docx", letter))
        .isEqualTo("Please quote:\nPOL\tShanghai\nPOD\tHamburg\n\nBest regards\n");
  }

  @Test
  void what_was_deleted_in_a_letter_stays_deleted_and_merged_cells_are_filled() throws IOException {
    var letter =
        document(
            """
            <w:p><w:r><w:t>from </w:t></w:r><w:del><w:r><w:delText>Ningbo</w:delText></w:r></w:del>
            <w:ins><w:r><w:t>Qingdao</w:t></w:r></w:ins></w:p>
            <w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Xiamen\
            </w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Lagos</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>Tema</w:t>\
            </w:r></w:p></w:tc></w:tr></w:tbl>\
            """);

    assertThat(text("rfq.docx", letter)).isEqualTo("from Qingdao\nXiamen\tLagos\nXiamen\tTema\n");
  }

  @Test
  void a_table_in_a_pdf_is_read_row_by_row_with_empty_and_wrapped_cells() throws IOException {
    var page =
        MadeFiles.pdf(
            List.of(
                new Printed("Request for quotation", 50, 740),
                new Printed("POL", 50, 700),
                new Printed("POD", 150, 700),
                new Printed("Cargo", 250, 700),
                new Printed("kg", 400, 700),
                new Printed("Shanghai", 50, 680),
                new Printed("Hamburg", 150, 680),
                new Printed("wooden", 250, 680),
                new Printed("12000", 390, 680),
                new Printed("furniture", 250, 669),
                new Printed("Ningbo", 50, 650),
                new Printed("Gdansk", 150, 650),
                new Printed("9000", 395, 650),
                new Printed("Please answer soon.", 50, 610)));

    assertThat(text("rfq.pdf", page))
        .isEqualTo(
            """
            Request for quotation

            POL\tPOD\tCargo\tkg
            Shanghai\tHamburg\twooden furniture\t12000
            Ningbo\tGdansk\t\t9000

            Please answer soon.
            """);
  }

  @Test
  void a_page_without_words_is_a_scan() throws IOException {
    byte[] scan;
    try (var paper = new PDDocument()) {
      paper.addPage(new PDPage());
      scan = MadeFiles.bytes(paper::save);
    }

    assertThat(read("scan.pdf", scan)).containsExactly(new Unread("scan.pdf", Reason.NO_TEXT));
    assertThat(read("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0}))
        .containsExactly(new Unread("photo.jpg", Reason.NO_TEXT));
  }

  @Test
  void rich_text_is_read_with_its_table() {
    var rtf =
        "{\\rtf1\\ansi Please quote\\par\\trowd\\cellx2000\\cellx4000\\intbl Shanghai\\cell"
            + " Hamburg\\cell\\row\\pard Thanks\\par}";

    assertThat(text("rfq.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1)))
        .contains("Please quote")
        .contains("Shanghai")
        .contains("Hamburg")
        .contains("Thanks");
  }

  @Test
  void an_attached_mail_gives_its_words_and_its_own_files() throws IOException {
    var list = Base64.getMimeEncoder().encodeToString(MadeFiles.lanes(1));
    var mail =
        """
        From: Li <li@acme.example>
        Subject: RFQ
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        see the list
        --b
        Content-Type: application/octet-stream; name=list.xlsx
        Content-Transfer-Encoding: base64

        %s
        --b--
        """
            .formatted(list);

    var read = read("fwd.eml", mail.getBytes(UTF_8));

    assertThat(read).extracting(FileWords::name).containsExactly("fwd.eml", "fwd.eml/list.xlsx");
    assertThat(((Text) read.getFirst()).text()).isEqualTo("RFQ\nsee the list\n");
    assertThat(((Text) read.getLast()).text()).contains("Shanghai\tHamburg 1\t40HC");
  }

  @Test
  void a_mail_saved_by_outlook_gives_its_subject_and_words() throws IOException {
    var wide = StandardCharsets.UTF_16LE;
    byte[] saved;
    try (var files = new POIFSFileSystem()) {
      var root = files.getRoot();
      root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
      root.createDocument("__substg1.0_0037001F", new ByteArrayInputStream("询价".getBytes(wide)));
      root.createDocument(
          "__substg1.0_1000001F", new ByteArrayInputStream("上海到汉堡 1*40HQ".getBytes(wide)));
      saved = MadeFiles.bytes(files::writeFilesystem);
    }

    assertThat(text("mail.msg", saved)).isEqualTo("询价\n上海到汉堡 1*40HQ\n");
  }

  @Test
  void a_password_is_told_of_in_every_kind_of_file() throws IOException {
    var sheet = MadeFiles.locked(MadeFiles.lanes(1));
    var letter = MadeFiles.locked(MadeFiles.docx(page -> page.createParagraph()));

    assertThat(read("a.xlsx", sheet)).containsExactly(new Unread("a.xlsx", Reason.ENCRYPTED));
    assertThat(read("a.docx", letter)).containsExactly(new Unread("a.docx", Reason.ENCRYPTED));
    assertThat(read("a.pdf", MadeFiles.lockedPdf(INQUIRY)))
        .containsExactly(new Unread("a.pdf", Reason.ENCRYPTED));
  }

  @Test
  void entities_that_grow_without_end_are_refused() throws IOException {
    var laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    var letter =
        laughs
            + "]><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
            + "wordprocessingml/2006/main\"><w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:document>";

    assertThat(read("a.docx", MadeFiles.zip("word/document.xml", letter.getBytes(UTF_8))))
        .noneMatch(Text.class::isInstance);
    assertThat(read("b.docx", office(letter)))
        .containsExactly(new Unread("b.docx", Reason.DAMAGED));
  }

  private static byte[] document(String body) throws IOException {
    return office(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>"
            + body
            + "</w:body></w:document>");
  }

  private static byte[] office(String document) throws IOException {
    return MadeFiles.bytes(out -> {
      try (var zip = new java.util.zip.ZipOutputStream(out)) {
        zip.putNextEntry(new java.util.zip.ZipEntry("[Content_Types].xml"));
        zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
        zip.write(document.getBytes(UTF_8));
      }
    });
  }

  private static String text(String name, byte[] content) {
    return ((Text) read(name, content).getFirst()).text();
  }

  private static List<FileWords> read(String name, byte[] content) {
    return Opener.open(MadeFiles.file(name, content));
  }
}
